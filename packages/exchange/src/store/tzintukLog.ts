import { type Key, tzintukLogKey, tzintukLogPk } from './keys.ts';
import type { Put, Table } from './table.ts';

/** What is done with a free tzintuk list, as its log calls it. */
export type Operation = 'AddToListTzintuk' | 'RunTzintuk' | 'RemovingToListTzintuk' | 'AdminRemovingToListTzintuk' | 'ResetToListTzintuk';

/** Something done with a list; moments in milliseconds. */
export interface ListEvent {
  operation: Operation;
  at: number;
  /** Names it, once and for ever: the same thing told again is the same row. */
  event: string;
  /** The extension it was done in, such as `1/2`; `/` is the main one. */
  folder: string;
  /** The number of who did it. */
  by: string;
  /** The number it was done with; empty when it was not about one number. */
  phone: string;
}

/** The extension of what is done through the API. */
export const mainFolder = '/';
const daySeconds = 86_400;

/** The row of the log that tells of something done; the witness of the transaction that does it. A log that is kept for some days passes by itself. */
export const logRow = (system: string, list: string, { operation, at, event, folder, by, phone }: ListEvent, logDays: number | undefined): Put => ({
  put: {
    ...tzintukLogKey(system, list, at, event), operation, at, folder, by, phone,
    ...(logDays === undefined ? {} : { ttl: Math.ceil(at / 1000) + logDays * daySeconds }),
  },
});

/** The rows that tell in the log of each list that it was rung, by a campaign that the system itself started (milliseconds). */
export const logRun = (system: string, lists: string[], { campaign, at, logDays }: { campaign: string; at: number; logDays: number | undefined }): Put[] =>
  [...new Set(lists)].map((list) => logRow(system, list, { operation: 'RunTzintuk', at, event: campaign, folder: mainFolder, by: system, phone: '' }, logDays));

/** What was done with a list, the oldest first, a page at a time. */
export async function* logOf(table: Table, system: string, list: string, now: number): AsyncGenerator<Omit<ListEvent, 'event'>[]> {
  for (let after: Key | undefined; ;) {
    const found = await table.query({ pk: tzintukLogPk(system, list), after });
    yield found.items.filter(({ ttl }) => ttl === undefined || ttl * 1000 > now) as unknown as ListEvent[];
    if (!(after = found.next)) return;
  }
}
