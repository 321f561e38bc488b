import { randomUUID } from 'node:crypto';
import type { Hook } from '@merkazia/exchange/hooks/hook';
import { attemptsOf } from '@merkazia/exchange/hooks/history';
import { enqueueHook, postHook } from '@merkazia/exchange/hooks/post';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { campaign, told } from '../harness/hooks.ts';
import { door, receiver } from '../harness/receiver.ts';

const at = useExchange({ config: { outgoing: { timeout: 15_000, loopback: true } } });

async function enqueue(...hooks: Hook[]): Promise<void> {
  const rows = hooks.map((hook) => enqueueHook(hook, at.exchange.clock.now()));
  const tx = randomUUID();
  await at.exchange.table.transact({ put: { pk: `TEST#${tx}`, sk: 'ACT', tx } }, rows.map(({ write }) => write));
  await at.exchange.queue.send(rows.map(({ poke }) => poke));
}

const stateOf = async (hook: Hook) => (await attemptsOf(at.exchange, demo.number, hook))?.state;

test('the end of a call is told after its beginning was, however slow the answer to that', async () => {
  const { opened, open } = door();
  const { url, got, count } = await receiver((one, response) => (one.json.Status === 'UP' ? opened : Promise.resolve()).then(() => response.end()));
  const run = campaign(url);
  const up = postHook(at.exchange, run.up('0501234567'));
  await count(1);
  await postHook(at.exchange, run.down('0501234567'));
  await at.settle();
  expect(told(got)).toEqual(['0501234567 UP']);
  open();
  await up;
  await count(2);
  expect(told(got)).toEqual(['0501234567 UP', '0501234567 DOWN']);
});

test('a beginning that is not taken holds up the end of its call no longer than its first attempt', async () => {
  const { url, got } = await receiver((one, response) => response.writeHead(one.json.Status === 'UP' ? 500 : 200).end());
  const run = campaign(url);
  await enqueue(run.down('0501234567'), run.up('0501234567'));
  await at.settle();
  expect(told(got)).toEqual(['0501234567 UP', '0501234567 DOWN']);
  expect(await stateOf(run.up('0501234567'))).toBe('due');
  expect(await stateOf(run.down('0501234567'))).toBe('delivered');
});

test('the end of a call whose beginning never comes is told after a minute', async () => {
  const { url, got } = await receiver();
  const run = campaign(url);
  await enqueue(run.down('0501234567'));
  await at.advance(0.9);
  expect(got).toEqual([]);
  await at.advance(1.2);
  expect(told(got)).toEqual(['0501234567 DOWN']);
});

test('other numbers do not wait for a slow one', async () => {
  const { opened, open } = door();
  const { url, got, count } = await receiver((one, response) => (one.json.Number === '0501234567' ? opened : Promise.resolve()).then(() => response.end()));
  const run = campaign(url);
  await enqueue(run.up('0501234567'), run.up('0521234567'), run.down('0521234567'), run.failed('0541234567'));
  await count(4);
  expect(told(got).filter((one) => !one.startsWith('0501234567')).sort()).toEqual(['0521234567 DOWN', '0521234567 UP', '0541234567 FAILD']);
  open();
  await at.settle();
});

test('the end of a campaign is told after the first attempt at every other hook, those that failed too', async () => {
  const { opened, open } = door();
  const { url, got, count } = await receiver((one, response) => {
    if (one.json.Number === '0501234567') return opened.then(() => response.end());
    return response.writeHead(one.json.Number === '0521234567' ? 500 : 200).end();
  });
  const run = campaign(url);
  const slow = postHook(at.exchange, run.up('0501234567'));
  await count(1);
  await enqueue(run.end(4), run.up('0521234567'), run.failed('0541234567'));
  await postHook(at.exchange, run.down('0521234567'));
  await at.settle();
  expect(told(got)).not.toContain('END');
  expect(got).toHaveLength(4);
  open();
  await slow;
  await count(5);
  expect(told(got).at(-1)).toBe('END');
});

test('the end of a campaign waits a minute at most', async () => {
  const { url, got } = await receiver();
  const run = campaign(url);
  await enqueue(run.up('0501234567'), run.end(3));
  await at.advance(0.9);
  expect(told(got)).toEqual(['0501234567 UP']);
  await at.advance(1.2);
  expect(told(got)).toEqual(['0501234567 UP', 'END']);
});

test('receivers who never answer delay neither another customer\'s hooks nor his messages', async () => {
  const dead = await Promise.all(Array.from({ length: 5 }, () => receiver(() => {})));
  const alive = await receiver();
  const numbers = Array.from({ length: 40 }, (_, i) => `05470000${String(i).padStart(2, '0')}`);
  const toDead = dead.map(({ url }) => campaign(url));
  const toAlive = campaign(alive.url);
  for (const run of toDead) await enqueue(...numbers.map(run.up));
  await Promise.all(dead.map(({ count }) => count(4)));
  await enqueue(...numbers.map(toAlive.up));
  await at.client().call('SendSms', { phones: '0547111111', message: 'meanwhile' });
  await alive.count(40);
  while ((await at.arrived('0547111111')).length === 0) await new Promise((later) => { setImmediate(later); });
  expect(dead.map(({ got }) => got.length)).toEqual([4, 4, 4, 4, 4]);
  expect(await Promise.all(numbers.map((number) => attemptsOf(at.exchange, demo.number, toDead[0]!.up(number)).then((found) => found!.attempts)))).toEqual(numbers.map(() => 0));
});

test('a receiver who was busy gets what waited for it as soon as it answers', async () => {
  const { opened, open } = door();
  const { url, got, count } = await receiver((_, response) => opened.then(() => response.end()));
  const run = campaign(url);
  const numbers = Array.from({ length: 12 }, (_, i) => `05470000${String(i).padStart(2, '0')}`);
  await enqueue(...numbers.slice(0, 6).map(run.up));
  await count(4);
  await Promise.all(numbers.slice(6).map((number) => postHook(at.exchange, run.up(number))));
  expect(got).toHaveLength(4);
  open();
  await count(12);
  expect(told(got).sort()).toEqual(numbers.map((number) => `${number} UP`));
});
