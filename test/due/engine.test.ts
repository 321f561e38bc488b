import { tick } from '@merkazia/exchange/due/tick';
import { work } from '@merkazia/exchange/due/work';
import { dueKeys } from '@merkazia/exchange/store/due';
import { duePk, dueShards } from '@merkazia/exchange/store/keys';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { collecting, faulty, later, withoutPokes, working } from './workers.ts';

const at = useExchange({ tickEvery: 86_400_000 });
let lot = 0;

/** Messages to so many new numbers, a command each, whose every poke was lost. */
async function accepted(count: number): Promise<{ did: string; phones: string[] }> {
  const { did, token } = await at.system();
  const client = withoutPokes(at.exchange, token);
  const phones = Array.from({ length: count }, (_, i) => `0525${String(lot * 1000 + i).padStart(6, '0')}`);
  lot++;
  await Promise.all(phones.map((phone) => client.call('SendSms', { phones: phone, message: 'שלום' })));
  return { did, phones };
}

/** Each number has its message once, and it was handed over once; the log of the system says so. */
async function expectOnce({ did, phones }: { did: string; phones: string[] }): Promise<void> {
  const reached = at.running.simulator.messages.all.filter(({ key }) => key.startsWith(`${did}.`));
  expect(reached.map(({ to }) => to).sort()).toEqual(phones.toSorted());
  expect(reached.filter(({ repeats }) => repeats > 0)).toEqual([]);
  expect(await overdue()).toBe(0);
}

async function overdue(): Promise<number> {
  let count = 0;
  for (let shard = 0; shard < dueShards; shard++) for await (const keys of dueKeys(at.exchange.table, duePk('sms', shard), at.exchange.clock.now(), 100)) count += keys.length;
  return count;
}

test('messages whose every poke was lost go out at the first tick, were it an hour late', async () => {
  const sent = await accepted(20);
  expect(await tick(working(later(at.exchange, 3_600_000)))).toBe(20);
  await expectOnce(sent);
});

test('two ticks and their workers at the same instant do each piece of work once', async () => {
  const sent = await accepted(30);
  const found = await Promise.all([tick(working(at.exchange)), tick(working(at.exchange)), tick(working(at.exchange), 1)]);
  expect(Math.max(...found)).toBeGreaterThan(0);
  await expectOnce(sent);
});

test('what a tick that died midway left is done by the next one', async () => {
  const sent = await accepted(30);
  const mine = working(at.exchange);
  let sends = 0;
  await expect(tick({ ...mine, queue: { send: async (pokes) => { if (++sends > 5) throw new Error('the tick died'); await mine.queue.send(pokes); } } }, 1)).rejects.toThrow('the tick died');
  expect(await overdue()).toBe(25);
  expect(await tick(mine)).toBe(25);
  await expectOnce(sent);
});

test('a poke that comes five times at once, and again when all is done, is worked on once', async () => {
  const sent = await accepted(10);
  const { exchange, pokes } = collecting(at.exchange);
  await tick(exchange);
  expect(pokes).toHaveLength(10);
  await Promise.all(Array.from({ length: 50 }, (_, i) => work(at.exchange, pokes[i % 10]!)));
  for (const poke of pokes) await work(at.exchange, poke);
  await expectOnce(sent);
});

test('an index that shows what is new too late, and what is done too long, costs ticks and no message', async () => {
  const sent = await accepted(30);
  const { exchange: earlier, pokes } = collecting(at.exchange);
  await tick(earlier);
  const mine = working(at.exchange, { table: faulty(at.exchange, { seed: 5, stale: 0.5, conflict: 0.2, throttle: 0.1, lost: 0.1 }) });
  let ticks = 0;
  for (; await overdue() > 0; ticks++) await tick(mine, 2);
  expect(ticks).toBeGreaterThan(1);
  for (const poke of pokes) await work(mine, poke);
  await expectOnce(sent);
});

test('one tick reads every page: rows that others hold at the head hide none behind them', async () => {
  const sent = await accepted(60);
  const { exchange, pokes } = collecting(at.exchange);
  expect(await tick(exchange, 1)).toBe(60);
  const held = working(at.exchange, { carrier: { ...at.exchange.carrier, sendSms: () => new Promise(() => {}) } });
  for (const poke of pokes.slice(0, 20)) void work(held, poke);
  await expect.poll(async () => (await at.exchange.table.getAll(pokes.slice(0, 20).map(({ key }) => key))).every((row) => row?.lease)).toBe(true);
  await tick(working(at.exchange), 1);
  expect(await overdue()).toBe(20);
  await tick(working(later(at.exchange, 61_000)), 1);
  await expectOnce(sent);
});

test('a message that is not due yet is not sent, however often it is poked', async () => {
  const { phones } = await accepted(1);
  const { exchange, pokes } = collecting(at.exchange);
  await tick(exchange);
  const before = later(at.exchange, -60_000);
  for (let i = 0; i < 3; i++) await work(before, pokes[0]!);
  expect(await at.arrived(phones[0]!)).toEqual([]);
  await work(at.exchange, pokes[0]!);
  expect(await at.arrived(phones[0]!)).toHaveLength(1);
});
