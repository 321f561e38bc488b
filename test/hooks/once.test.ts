import type { Hook } from '@merkazia/exchange/hooks/hook';
import { attemptsOf, replayHook } from '@merkazia/exchange/hooks/history';
import { enqueueHook, postHook } from '@merkazia/exchange/hooks/post';
import { claimDue } from '@merkazia/exchange/store/due';
import { hookKey } from '@merkazia/exchange/store/hooks';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { campaign, told } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange({ config: { outgoing: { timeout: 1000, loopback: true } } });
const hour = 60;
const history = (hook: Hook) => attemptsOf(at.exchange, demo.number, hook).then((found) => found!);

test('an event that comes twice, or twice at once, is one hook', async () => {
  const { url, got } = await receiver();
  const hook = campaign(url).up('0501234567');
  await Promise.all([postHook(at.exchange, hook), postHook(at.exchange, hook)]);
  await postHook(at.exchange, hook);
  await at.settle();
  expect(told(got)).toEqual(['0501234567 UP']);
});

test('a first attempt that fails before the row is there is followed by the others', async () => {
  let status = 500;
  const { url, got } = await receiver((_, response) => response.writeHead(status).end());
  const hook = campaign(url).failed('0501234567');
  await postHook(at.exchange, hook);
  expect(await history(hook)).toMatchObject({ state: 'due', attempts: 1 });
  status = 200;
  await at.advance(1);
  expect(got).toHaveLength(2);
  expect(await history(hook)).toMatchObject({ state: 'delivered', attempts: 2 });
  await at.advance(80 * hour);
  expect(got).toHaveLength(2);
});

test('a worker that dies with a hook in its hands leaves it to another, once its lease is over', async () => {
  const { url, got } = await receiver();
  const hook = campaign(url).up('0501234567');
  const { write } = enqueueHook(hook, at.exchange.clock.now());
  await at.exchange.table.write(write);
  expect((await claimDue(at.exchange.table, hookKey(hook), 'a worker that dies', at.exchange.clock.now())).done).toBe(true);
  await at.settle();
  expect(got).toEqual([]);
  expect(await replayHook(at.exchange, demo.number, hook)).toBe('busy');
  await at.advance(3);
  expect(told(got)).toEqual(['0501234567 UP']);
});
