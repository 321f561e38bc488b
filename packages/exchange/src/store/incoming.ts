import { randomUUID } from 'node:crypto';
import { dayOfCall, type IncomingCall, type Minutes, minutesOf, stands } from '../incoming/minutes.ts';
import { incomingKey, incomingPk, minutesKey, minutesPk } from './keys.ts';
import type { Table, Update } from './table.ts';

const attempts = 20;

/** Counts a call on its day, in one transaction with the call's record; a record that is told again, or does not stand against the one known, changes nothing. */
export async function recordIncoming(table: Table, system: string, call: string, told: IncomingCall): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { items: [last] } = await table.query({ pk: incomingPk(system, call), newestFirst: true, limit: 1 });
    const known = last?.call as IncomingCall | undefined;
    if (known && !stands(told, known)) return;
    const key = incomingKey(system, call, last ? Number(last.sk) + 1 : 1);
    const outcome = await table.transact({ put: { ...key, tx: randomUUID(), call: told } }, counts(system, known, told));
    if (outcome.done) return;
    if (!outcome.lost.includes(true)) break;
  }
  throw new Error('the record of a call that came in could not be taken in');
}

/** Adds a call to its day's row, and takes away what it stood for before. */
function counts(system: string, known: IncomingCall | undefined, told: IncomingCall): Update[] {
  const days = new Map<string, Partial<Minutes>>();
  for (const [call, sign] of [[known, -1], [told, 1]] as const) {
    if (!call) continue;
    const day = days.get(dayOfCall(call)) ?? {};
    days.set(dayOfCall(call), { ...day, [call.direction]: (day[call.direction] ?? 0) + sign * minutesOf(call) });
  }
  return [...days].map(([day, minutes]) => ({
    update: minutesKey(system, day), set: `ADD ${Object.keys(minutes).map((name) => `${name} :${name}`).join(', ')}`,
    values: Object.fromEntries(Object.entries(minutes).map(([name, value]) => [`:${name}`, value])),
  }));
}

/** The minutes of the days from one to another (`yyyymmdd`, both included): as many small rows as days on which there were calls. */
export async function minutesBetween(table: Table, system: string, from: string, to: string): Promise<Minutes> {
  const sum: Minutes = { direct: 0, transferIn: 0, transferOut: 0 };
  for (let after; ;) {
    const page = await table.query({ pk: minutesPk(system), between: [from, to], after });
    for (const { direct = 0, transferIn = 0, transferOut = 0 } of page.items.flatMap((row) => [row, (row.hosted ?? {}) as Partial<Minutes>])) {
      sum.direct += direct;
      sum.transferIn += transferIn;
      sum.transferOut += transferOut;
    }
    if (!(after = page.next)) return sum;
  }
}

/** Writes down the minutes of a day (`yyyymmdd`) as the exchange that carries for this one sums them, beside those of calls that are told of here. */
export async function keepHostedMinutes(table: Table, system: string, day: string, minutes: Minutes): Promise<void> {
  await table.write({ update: minutesKey(system, day), set: 'SET hosted = :minutes', values: { ':minutes': minutes } });
}
