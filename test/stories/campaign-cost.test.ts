import { beforeAll, expect, test } from 'vitest';
import { capacity } from '../bench/capacity.ts';
import { freely } from '../bench/campaigns.ts';
import { useExchange } from '../harness/exchange.ts';

// What `npm run bench` measures besides in time: units that the database itself tells, of every call there is.
const at = useExchange({ inProcess: true, config: freely, tickEvery: 86_400_000 });
const count = 10_000;
const numbers = Array.from({ length: count }, (_, i) => `0542${String(i).padStart(6, '0')}`);

let counter: ReturnType<typeof capacity>;
beforeAll(() => { counter = capacity(at.exchange.table.client); });

test.each([
  ['SendSms', 4, { message: 'שלום לכולם' }],
  ['RunTzintuk', 3, { TzintukTimeOut: 1 }],
] as const)('a number of a %s to ten thousand takes at most %d write units, all calls counted, no key a fiftieth of them, and no item is above 64 KB', async (command, most, more) => {
  const { did, client } = await at.system({ units: 100_000_000, smsUnits: 100_000_000 });
  counter.start();
  await client.call(command as 'RunTzintuk', { phones: numbers.join(':'), ...more });
  await at.advance(3);
  const { writes, keys, largest } = counter.stop();
  expect((await at.admin.call('ListCampaigns', { did, limit: 1 })).campaigns).toMatchObject([{ state: 'ended', recipients: count, done: count }]);
  expect(writes / count).toBeGreaterThan(1);
  expect(writes / count).toBeLessThanOrEqual(most);
  expect(keys[0]!.writes / writes, keys[0]!.key).toBeLessThanOrEqual(0.02);
  expect(largest.bytes).toBeLessThanOrEqual(64 * 1024);
});
