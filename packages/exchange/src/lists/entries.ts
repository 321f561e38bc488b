import { readNumber, toCall, toMessage } from '../numbers/israel.ts';

/** An entry of a distribution list. `rowid` is its own for as long as the list lives, and says which bucket it stands in. */
export interface ListEntry { rowid: number; phone: string; name: string; moreinfo: string; blocked: boolean }

/** How many entries there are, how many of them are blocked, and how many of the others can receive an SMS, and be called. */
export interface Counts { count: number; blocked: number; mobile: number; callable: number }

/** The longest texts of an entry, in UTF-16 units: a full bucket stays under 64 KB whatever they are written in. */
export const longest = { name: 80, moreinfo: 120 };

export const bucketSize = 100;
export const bucketOf = (rowid: number): number => Math.floor((rowid - 1) / bucketSize);

export const nothing: Counts = { count: 0, blocked: 0, mobile: 0, callable: 0 };

export function countsOf(entries: readonly ListEntry[]): Counts {
  const counts = { ...nothing };
  for (const { phone, blocked } of entries) {
    counts.count++;
    if (blocked) counts.blocked++;
    else if ('number' in toCall(phone)) {
      counts.callable++;
      if ('number' in toMessage(phone)) counts.mobile++;
    }
  }
  return counts;
}

/** The counts after a bucket that had some entries has others. */
export function recount(counts: Counts, before: readonly ListEntry[], after: readonly ListEntry[]): Counts {
  const [less, more] = [countsOf(before), countsOf(after)];
  return {
    count: counts.count - less.count + more.count, blocked: counts.blocked - less.blocked + more.blocked,
    mobile: counts.mobile - less.mobile + more.mobile, callable: counts.callable - less.callable + more.callable,
  };
}

/** What a number is known by in a list, however it was written when lists were not read yet. */
export function identity(phone: string): string {
  if (/^0\d{8,9}$/.test(phone)) return phone;
  const read = readNumber(phone);
  return 'number' in read ? read.number : phone;
}

/** A text of an entry: one line, without control characters. */
export const lineOf = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

/** A bucket as its row keeps it: one text, an array of `[rowid, phone, name, moreinfo, blocked]` without the empty end of each. */
export const pack = (entries: readonly ListEntry[]): string => JSON.stringify(entries.map(({ rowid, phone, name, moreinfo, blocked }) =>
  blocked ? [rowid, phone, name, moreinfo, 1] : moreinfo ? [rowid, phone, name, moreinfo] : name ? [rowid, phone, name] : [rowid, phone]));

export const unpack = (text: string): ListEntry[] => (JSON.parse(text) as [number, string, string?, string?, number?][])
  .map(([rowid, phone, name = '', moreinfo = '', blocked = 0]) => ({ rowid, phone, name, moreinfo, blocked: blocked === 1 }));
