import { randomBytes } from 'node:crypto';
import { validSecrets } from '@merkazia/exchange/hooks/secrets';
import type { Keyring } from '@merkazia/exchange/secrets';
import { resealSystem } from '@merkazia/exchange/systems/reseal';
import { localTime } from '@merkazia/exchange/time/israel';
import { HookError, verifyHook } from '@merkazia/client';
import { hookSecretsKey } from '@merkazia/exchange/store/keys';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { campaign, enqueue } from '../harness/hooks.ts';
import { everyRow } from '../harness/money.ts';
import { receiver } from '../harness/receiver.ts';
import { keepSecret } from '../harness/trace.ts';

const at = useExchange({ config: { outgoing: { timeout: 1000, loopback: true } } });
const error = (message: string) => ({ responseStatus: 'ERROR', message: expect.stringContaining(message) });

test('an operator sees a hook with every attempt, and posts it again under the same webhook-id', async () => {
  const { url, got } = await receiver();
  const sent = campaign(url);
  await enqueue(at, sent.up('0501234567'));
  await at.settle();
  const did = demo.number;
  const name = { did, campaign: sent.id, chunk: 0, number: '0501234567', status: 'UP' };
  expect((await at.admin.call('ListHooks', { did, campaign: sent.id })).hooks).toMatchObject([{ number: '0501234567', status: 'UP', state: 'delivered', next: null, attempts: 1, last: { status: 200 } }]);
  const shown = await at.admin.call('GetHook', name);
  expect(shown).toMatchObject({ webhookId: got[0]!.headers['webhook-id'], contentType: 'application/json', tried: [{ status: 200, problem: null }] });
  expect(JSON.parse(shown.body)).toMatchObject({ CampaignId: sent.id, Status: 'UP' });
  expect(await at.admin.call('ReplayHook', name)).toEqual({ responseStatus: 'OK', did });
  await at.settle();
  expect(got.map(({ headers }) => headers['webhook-id'])).toEqual([shown.webhookId, shown.webhookId]);
  expect((await at.admin.call('GetHook', name)).tried).toHaveLength(2);
});

test('a hook that waits for its next attempt tells when, and of another system there is none', async () => {
  const sent = campaign('http://127.0.0.1:9/hook');
  await enqueue(at, sent.up('0501234567'));
  await at.settle();
  const [hook] = (await at.admin.call('ListHooks', { did: demo.number, campaign: sent.id })).hooks;
  expect(hook).toMatchObject({ state: 'due', next: expect.stringMatching(/^\d{4}-/), last: { status: null, problem: expect.any(String) } });
  const { did } = await at.system();
  const name = { did, campaign: sent.id, chunk: 0, number: '0501234567', status: 'UP' };
  expect((await at.admin.call('ListHooks', { did, campaign: sent.id })).hooks).toEqual([]);
  for (const command of ['GetHook', 'ReplayHook'] as const) await expect(at.admin.call(command, name)).rejects.toMatchObject(error('no such hook'));
});

test('an operator shows the secret of a system and replaces it: for the overlap a hook verifies by either, then by the new one alone', async () => {
  const { did } = await at.system();
  const { secret: before } = await at.admin.call('GetHookSecret', { did });
  expect((await at.admin.call('GetHookSecret', { did })).secret).toBe(before);
  const overlapEnd = () => localTime(at.exchange.clock.now() + 2 * 3_600_000);
  const soonest = overlapEnd();
  const rotated = await at.admin.call('RotateHookSecret', { did, overlapHours: 2 });
  expect([soonest, rotated.overlapEnds, overlapEnd()]).toEqual([soonest, rotated.overlapEnds, overlapEnd()].sort());
  const after = rotated.secret;
  keepSecret(before.slice(6), after.slice(6));
  expect(after).not.toBe(before);
  expect((await at.admin.call('GetHookSecret', { did })).secret).toBe(after);
  const { url, got } = await receiver();
  const sent = campaign(url, did);
  const post = async (number: string) => {
    await enqueue(at, sent.up(number));
    await at.settle();
    return { hook: got.at(-1)!, moment: { now: at.exchange.clock.now() } };
  };
  const during = await post('0501234567');
  for (const secret of [before, after]) expect((await verifyHook(during.hook, secret, during.moment)).hook).toMatchObject({ Number: '0501234567' });
  await at.advance(121);
  const later = await post('0521234567');
  expect((await verifyHook(later.hook, after, later.moment)).hook).toMatchObject({ Number: '0521234567' });
  await expect(verifyHook(later.hook, before, later.moment)).rejects.toThrow(HookError);
  const rows = JSON.stringify(await everyRow(at.exchange));
  expect(rows).toContain('RotateHookSecret');
  for (const secret of [before, after]) expect(rows).not.toContain(secret.slice(6, 30));
});

test('a secret that leaked is ended at once, and of no system there is one', async () => {
  const { did } = await at.system();
  const { secret: leaked } = await at.admin.call('GetHookSecret', { did });
  const { secret } = await at.admin.call('RotateHookSecret', { did, overlapHours: 0 });
  keepSecret(leaked.slice(6), secret.slice(6));
  const { url, got } = await receiver();
  await enqueue(at, campaign(url, did).up('0501234567'));
  await at.settle();
  const moment = { now: at.exchange.clock.now() };
  await verifyHook(got[0]!, secret, moment);
  await expect(verifyHook(got[0]!, leaked, moment)).rejects.toThrow(HookError);
  for (const command of ['GetHookSecret', 'RotateHookSecret'] as const) await expect(at.admin.call(command, { did: '0770000000' })).rejects.toMatchObject(error('no system 0770000000'));
  expect(await at.exchange.table.get(hookSecretsKey('0770000000'))).toBeUndefined();
});

test('sealed anew by a newer key, both secrets of an overlap sign on without the older key', async () => {
  const { did } = await at.system();
  const { secret: before } = await at.admin.call('GetHookSecret', { did });
  const { secret: after } = await at.admin.call('RotateHookSecret', { did });
  keepSecret(before.slice(6), after.slice(6));
  const newer = randomBytes(32);
  const under = (sealingKey: Keyring) => ({ ...at.exchange, config: { ...at.exchange.config, sealingKey } });
  await expect(validSecrets(under(newer), did)).rejects.toThrow('not among the keys');
  expect(await resealSystem(under([newer, at.exchange.config.sealingKey as Uint8Array]), did)).toBe(true);
  expect(await validSecrets(under(newer), did)).toEqual([after, before]);
});
