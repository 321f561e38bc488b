import { dayOf } from '../time/israel.ts';
import { hostedChargeKey, hostedChargesKey, hostedChargesPk } from './keys.ts';
import type { Put, Table, Update } from './table.ts';

/** So long after it no charge is written down a second time, in seconds. */
const kept = 2 * 86_400;
/** Days are kept for a year and a month, in milliseconds. */
const daysKept = 400 * 86_400_000;

/** What the exchange upstream charged for one command, added to the day's; the first stands for it, so that it is added once. Only together, in a transaction. */
export function chargedUpstream({ system, name, round }: { system: string; name: string; round: number }, billing: number, at: number): [Put, Update] {
  return [
    { put: { ...hostedChargeKey(system, name, round), billing, ttl: Math.ceil(at / 1000) + kept } },
    {
      update: hostedChargesKey(system, dayOf(at)), set: 'SET #ttl = :ttl ADD charged :billing', names: { '#ttl': 'ttl' },
      values: { ':billing': billing, ':ttl': Math.ceil((at + daysKept) / 1000) },
    },
  ];
}

/** What it charged a system on its last days with charges (`yyyymmdd`, Israel time; thousandths of a unit), the newest first. */
export async function lastCharges(table: Table, system: string, days: number): Promise<{ day: string; charged: number }[]> {
  const { items } = await table.query({ pk: hostedChargesPk(system), newestFirst: true, limit: days });
  return items.map(({ sk, charged }) => ({ day: sk, charged: charged as number }));
}
