import { callerNumber } from '../numbers/israel.ts';
import { mayShow } from '../store/callerIds.ts';
import type { Table } from '../store/table.ts';

/**
 * A caller ID as a call may show it: local digits of a valid Israeli number that is the system's own, main or secondary, or
 * approved for it and not expired. Undefined for any other; what was set once and may not be shown any more is none.
 */
export async function shownCaller(table: Table, system: string, written: string | undefined, now: number): Promise<string | undefined> {
  const number = written === undefined ? undefined : callerNumber(written);
  return number !== undefined && (await mayShow(table, system, number, now)) ? number : undefined;
}
