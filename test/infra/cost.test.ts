import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { capacity } from '../bench/capacity.ts';
import { freely } from '../bench/campaigns.ts';
import { useExchange } from '../harness/exchange.ts';
import { costTable, dollars, recipient, single } from './cost.ts';

const at = useExchange({ config: freely, tickEvery: 86_400_000 });
let counter: ReturnType<typeof capacity>;
beforeAll(() => { counter = capacity(at.exchange.table.client); });

/** The units of one of so many acts, once all that follows is done: the looks for what is due are the minute's, whatever it does. */
async function unitsOf(acts: number, act: () => Promise<unknown>): Promise<{ writes: number; reads: number }> {
  counter.start();
  await act();
  await at.advance(1);
  const { writes, sorts } = counter.stop();
  const reads = Object.entries(sorts).filter(([sort]) => !/^(Scan|Query others)/.test(sort)).reduce((sum, [, one]) => sum + one.reads, 0);
  return { writes: Math.round((100 * writes) / acts) / 100, reads: Math.round((10 * reads) / acts) / 10 };
}

it('is told in the README as it is: what a million messages and recipients cost, each within its goal', async () => {
  const { client, token } = await at.system({ units: 100_000_000, smsUnits: 100_000_000 });
  await client.call('SendSms', { phones: '0541000000', message: 'x' });
  await at.advance(1);
  const send = (headers: Record<string, string> = {}) => at.ask('SendSms', { method: 'POST', headers: { 'content-type': 'application/json', authorization: token, ...headers }, body: JSON.stringify({ phones: '0541000001', message: 'שלום לכולם' }) });
  const each = async (headers: () => Record<string, string>) => { for (let i = 0; i < 50; i++) await send(headers()); };
  const numbers = (first: string, count: number) => Array.from({ length: count }, (_, i) => `${first}${String(i).padStart(6, '0')}`).join(':');
  const rows = [
    { what: 'SMS, each by a command of its own', use: single(await unitsOf(50, () => each(() => ({})))), goal: 10 },
    { what: 'the same with an `Idempotency-Key`', use: single(await unitsOf(50, () => each(() => ({ 'idempotency-key': randomUUID() })))), goal: 12 },
    { what: 'recipients of SMS campaigns', use: recipient(await unitsOf(500, () => client.call('SendSms', { phones: numbers('0542', 500), message: 'שלום לכולם' }))), goal: 5 },
    { what: 'recipients of tzintuk campaigns', use: recipient(await unitsOf(500, () => client.call('RunTzintuk', { phones: numbers('0543', 500), TzintukTimeOut: 1 }))), goal: 5 },
  ];
  // The goals are told by the prices of Virginia, as those of the benchmarks are.
  for (const { what, use, goal } of rows) expect(dollars(use, 'virginia').all, what).toBeLessThanOrEqual(goal);
  // What is measured moves by a session's minute; the README may be off by so many dollars.
  const told = [...readFileSync('functions/README.md', 'utf8').matchAll(/^\| (.+?) \|.*\| \*\*([\d.]+)\*\* \| [\d.]+ \| (\d+) \|$/gm)].map(([, what, all, goal]) => ({ what, all: Number(all), goal: Number(goal) }));
  expect(told, `functions/README.md is stale:\n${costTable(rows)}`).toEqual(rows.map(({ what, use, goal }) => ({ what, all: expect.closeTo(dollars(use, 'frankfurt').all, 0), goal })));
}, 400_000);
