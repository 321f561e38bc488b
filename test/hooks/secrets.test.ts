import { HookError, verifyHook } from '@merkazia/client';
import { hookSecret, rotateHookSecret } from '@merkazia/exchange/hooks/secrets';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { campaign, enqueue } from '../harness/hooks.ts';
import { everyRow } from '../harness/money.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange({ config: { outgoing: { timeout: 1000, loopback: true } } });
const hour = 60;

test('while a secret is replaced hooks carry both signatures, afterwards the new one only', async () => {
  const { url, got } = await receiver();
  const before = await hookSecret(at.exchange, demo.number);
  expect(before).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const after = await rotateHookSecret(at.exchange, demo.number, 2 * 3_600_000);
  expect(await hookSecret(at.exchange, demo.number)).toBe(after);
  const runs = campaign(url);
  await enqueue(at, runs.up('0501234567'));
  await at.settle();
  const during = { now: at.exchange.clock.now() };
  expect((await verifyHook(got[0]!, before, during)).id).toBe((await verifyHook(got[0]!, after, during)).id);
  await at.advance(2 * hour);
  await enqueue(at, runs.up('0521234567'));
  await at.settle();
  const later = { now: at.exchange.clock.now() };
  await expect(verifyHook(got[1]!, before, later)).rejects.toThrow(HookError);
  expect((await verifyHook(got[1]!, [before, after], later)).hook).toMatchObject({ Number: '0521234567' });
});

test('a secret is not written in the clear', async () => {
  const secret = await hookSecret(at.exchange, demo.number);
  const rows = JSON.stringify(await everyRow(at.exchange));
  expect(rows).toContain('"sealed"');
  expect(rows).not.toContain(secret.slice(6, 30));
});
