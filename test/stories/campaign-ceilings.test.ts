import { createClient, type Client } from '@merkazia/client';
import { api } from '@merkazia/exchange/api';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import type { Exchange } from '@merkazia/exchange/exchange';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { timed } from '../harness/timed.ts';

const calls = { system: 50, carrier: 80 };
const at = useExchange({ tickEvery: 86_400_000, config: { pace: { sms: { system: 1000, carrier: 5000 }, calls } } });
const phones = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `05431${String(from + i).padStart(5, '0')}`);

interface Rung { to: string; at: number; system: string; by: number }

/** Several exchanges on one table, and what they rang. */
function exchanges(count: number) {
  const rung: Rung[] = [];
  const parts: Partial<Exchange>[] = Array.from({ length: count }, (_, by) => ({ carrier: { ...at.exchange.carrier, ring: async ({ key, to }: { key: string; to: string }) => {
    rung.push({ to, at: world.now, system: key.split('-')[2]!, by });
    // Nobody takes it off; the carrier's word at once saves the wait for its event.
    return { taken: false, outcome: 'no-answer' };
  } } as Carrier }));
  const world = timed(at.exchange, parts);
  return { rung, world, client: (token: string, by = 0): Client => createClient({ baseUrl: 'http://exchange.test', token, fetch: (request: Request) => api(world.exchanges[by]!)(request, { ip: '127.0.0.1' }) } as Parameters<typeof createClient>[0]) };
}

/** The most that rang within any second, wherever it begins. */
function most(rung: Rung[]): number {
  const times = rung.map((ring) => ring.at).sort((a, b) => a - b);
  let [highest, first] = [0, 0];
  for (const [i, time] of times.entries()) {
    while (times[first]! <= time - 1000) first++;
    highest = Math.max(highest, i - first + 1);
  }
  return highest;
}

test('one system never rings more than its ceiling in any second, and close to it all the time', async () => {
  const { token } = await at.system();
  const { rung, world, client } = exchanges(1);
  const start = world.now;
  await client(token).call('RunTzintuk', { phones: phones(1000) });
  await world.run();
  expect(new Set(rung.map(({ to }) => to)).size).toBe(1000);
  expect(rung).toHaveLength(1000);
  expect(most(rung)).toBeLessThanOrEqual(calls.system);
  const took = Math.max(...rung.map((ring) => ring.at)) - start;
  expect(took).toBeLessThan((1000 / calls.system) * 1000 * 1.2);
});

test('two systems together never ring more than the carrier takes, over three exchanges on one table, and share it fairly', async () => {
  const [one, two] = [await at.system(), await at.system()];
  const { rung, world, client } = exchanges(3);
  await Promise.all([client(one.token, 0).call('RunTzintuk', { phones: phones(400, 2000) }), client(one.token, 1).call('RunTzintuk', { phones: phones(205, 2500) }), client(two.token, 2).call('RunTzintuk', { phones: phones(600, 3000) })]);
  await world.run();
  expect(new Set(rung.map(({ to }) => to)).size).toBe(1205);
  expect(rung).toHaveLength(1205);
  expect(new Set(rung.map(({ by }) => by)).size).toBe(3);
  expect(most(rung)).toBeLessThanOrEqual(calls.carrier);
  const ends = [one, two].map(({ did }) => Math.max(...rung.filter(({ system }) => system === did).map((ring) => ring.at)));
  expect(Math.abs(ends[0]! - ends[1]!)).toBeLessThan(3000);
});

test('ten numbers of one system beside the two thousand of another at the ceiling go out within the next second', async () => {
  const [large, small] = [await at.system({ units: 1_000_000 }), await at.system()];
  const { rung, world, client } = exchanges(2);
  await client(large.token).call('RunTzintuk', { phones: phones(2000, 5000) });
  await world.pass(5000);
  const asked = world.now;
  await client(small.token, 1).call('RunTzintuk', { phones: phones(10, 8000) });
  await world.pass(1000);
  const theirs = rung.filter(({ system }) => system === small.did);
  expect(theirs.map(({ to }) => to).sort()).toEqual(phones(10, 8000));
  expect(Math.max(...theirs.map((ring) => ring.at)) - asked).toBeLessThanOrEqual(1000);
  expect(most(rung)).toBeLessThanOrEqual(calls.carrier);
});

test('what a carrier gave no word of is asked for again within the ceilings too, and nobody is forgotten', async () => {
  const { token } = await at.system();
  const { rung, world, client } = exchanges(1);
  const heard: Rung[] = [];
  const until = world.now + 60_000;
  const real = world.exchanges[0]!.carrier.ring;
  world.exchanges[0]!.carrier = { ...world.exchanges[0]!.carrier, ring: async (ring) => {
    heard.push({ to: ring.to, at: world.now, system: '', by: 0 });
    if (world.now < until) throw new Error('the carrier is down');
    return real(ring);
  } };
  await client(token).call('RunTzintuk', { phones: phones(700, 9000) });
  await world.run();
  expect(rung.map(({ to }) => to).sort()).toEqual(phones(700, 9000));
  expect(most(heard)).toBeLessThanOrEqual(calls.system);
});

/** A machine that has much else to do is late by a group or two. */
const lateness = 20;

/** The rings that the network's journal has of some numbers. */
const journal = (to: string[]): Rung[] => {
  const wanted = new Set(to);
  return at.running.simulator.messages.all.flatMap((one) => (one.type === 'ring' && wanted.has(one.to) ? [{ to: one.to, at: one.time, system: one.key.split('-')[2]!, by: 0 }] : []));
};

test('by the network\'s journal, with the clock moved, no second has more rings than a system and the carrier may have, but for what this machine is late', async () => {
  const alone = await at.system();
  const mine = phones(300, 20_000);
  await alone.client.call('RunTzintuk', { phones: mine });
  await at.advance(2);
  expect(most(journal(mine))).toBeLessThanOrEqual(calls.system + lateness);
  const [one, two] = [await at.system(), await at.system()];
  const theirs = phones(400, 30_000);
  await Promise.all([one.client.call('RunTzintuk', { phones: theirs.slice(0, 200) }), two.client.call('RunTzintuk', { phones: theirs.slice(200) })]);
  await at.advance(2);
  expect(most(journal(theirs))).toBeLessThanOrEqual(calls.carrier + lateness);
  expect(journal([...mine, ...theirs])).toHaveLength(700);
});
