import { type Key, listNameKey, subscriberKey, subscribersPrefix, systemPk, tzintukHeadKey, tzintukListPk, tzintukNamesPrefix } from './keys.ts';
import type { Item, Put, Table } from './table.ts';

const page = 1000;
const together = 100;

/**
 * The head of a free tzintuk list, moments in milliseconds. Who is on it is told by instants: a subscriber is on the list
 * when his row says so since an instant after `generation`, that of the last reset; so emptying a list is one write.
 */
export interface TzintukHead {
  name: string;
  /** How many are on it. */
  subscribers: number;
  /** How many of them the list itself does not ring. */
  blocked: number;
  /** The instant of the last reset; 0 when there was none. */
  generation: number;
  /** Nobody's instant is after it, whoever is on the list. */
  newest: number;
  /** How often it was written. */
  changes: number;
}

/** A number that is on a list, or was: how it stands, and since when. */
export interface Subscriber {
  phone: string;
  since: number;
  /** It left, or was taken off; the row stays for some days so that a late word of an earlier time changes nothing. */
  left?: true;
  /** Since when the list does not ring it. */
  blocked?: number;
  ttl?: number;
}

export function headOf(item: Item | undefined): TzintukHead | undefined {
  if (!item) return undefined;
  const { name, subscribers = 0, blocked = 0, generation = 0, newest = 0, changes = 0 } = item;
  return { name, subscribers, blocked, generation, newest, changes };
}

export const isOn = (row: Subscriber | undefined, generation: number): row is Subscriber => row !== undefined && !row.left && row.since > generation;

/** Whether the list itself does not ring a subscriber; a reset forgets it. */
export const isBlocked = ({ blocked }: Subscriber, generation: number): boolean => blocked !== undefined && blocked > generation;

/** The rows of a new list; its numbers are on it from `now` on. */
export const tzintukRows = (system: string, { name, phones, blocked = [] }: { name: string; phones: string[]; blocked?: string[] }, now: number): Put[] => [
  { put: { ...tzintukHeadKey(system, name), name, subscribers: phones.length, blocked: phones.filter((phone) => blocked.includes(phone)).length, newest: now } },
  nameRow(system, name),
  ...phones.map((phone) => ({ put: { ...subscriberKey(system, name, phone), phone, since: now, ...(blocked.includes(phone) ? { blocked: now } : {}) } })),
];

/** The row by which a list stands among those of its system. */
export const nameRow = (system: string, name: string): Put => ({ put: { ...listNameKey(system, 'tzintuk', name) } });

/** The names of a system's lists, in the order of their characters. */
export async function tzintukNames(table: Table, system: string): Promise<string[]> {
  const names: string[] = [];
  for (let after: Key | undefined; ;) {
    const found = await table.query({ pk: systemPk(system), prefix: tzintukNamesPrefix, after });
    names.push(...found.items.map(({ sk }) => sk.slice(tzintukNamesPrefix.length)));
    if (!(after = found.next)) return names;
  }
}

/** The heads of lists, in the order of their names; undefined for one that the system does not have. */
export async function readTzintukLists(table: Table, system: string, names: string[]): Promise<(TzintukHead | undefined)[]> {
  const heads: (TzintukHead | undefined)[] = [];
  for (let start = 0; start < names.length; start += together) {
    const rows = await table.getAll(names.slice(start, start + together).map((name) => tzintukHeadKey(system, name)));
    heads.push(...rows.map(headOf));
  }
  return heads;
}

/**
 * Who is on a list as its head told of `generation`, in the order of the numbers' digits, a page at a time, those that follow
 * `after`. `blocked` is the list's own mark; the system's block list is not looked at. After a reset the rows stay for a
 * minute, so that whoever reads by the old generation reads to the end.
 */
export async function* subscribersOf(table: Table, system: string, name: string, generation: number, after?: string): AsyncGenerator<{ phone: string; blocked: boolean }[]> {
  for (let from: Key | undefined = after === undefined ? undefined : subscriberKey(system, name, after); ;) {
    const found = await table.query({ pk: tzintukListPk(system, name), prefix: subscribersPrefix, after: from, limit: page });
    const on = (found.items as unknown as Subscriber[]).filter((row) => isOn(row, generation)).map((row) => ({ phone: row.phone, blocked: isBlocked(row, generation) }));
    if (on.length > 0) yield on;
    if (!(from = found.next)) return;
  }
}
