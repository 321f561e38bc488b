import { firstLook } from '../warnings/schedule.ts';
import { callerIdKey, callerIdPrefix, due, numberKey, systemPk } from './keys.ts';
import type { Put, Table } from './table.ts';

/** The row that lets a system show a number until an instant (milliseconds); it is due when its owner is to be warned of that. Put again, it lasts from then on. */
export const callerIdRow = (system: string, number: string, expires: number): Put => {
  const key = callerIdKey(system, number);
  return { put: { ...key, number, expires, ...due('callerId', firstLook(expires), key) } };
};

/** Whether a system may show a number at an instant: its own, main or secondary, or one that was approved and has not expired. */
export async function mayShow(table: Table, system: string, number: string, now: number): Promise<boolean> {
  const [did, callerId] = await table.getAll([numberKey(number), callerIdKey(system, number)]);
  return did?.system === system || callerId?.expires > now;
}

/** The caller IDs that were approved for a system, expired ones among them. */
export async function callerIdsOf(table: Table, system: string): Promise<{ number: string; expires: number }[]> {
  const rows: { number: string; expires: number }[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: systemPk(system), prefix: callerIdPrefix, after });
    rows.push(...page.items.map(({ number, expires }) => ({ number: number as string, expires: expires as number })));
    if (!(after = page.next)) return rows;
  }
}
