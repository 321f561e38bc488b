import { type Counts, countsOf, type ListEntry, pack, unpack, bucketOf } from '../lists/entries.ts';
import { type ListSettings, listSettings } from '../lists/settings.ts';
import { type Key, listEntriesKey, listEntriesPrefix, listHeadKey, listNameKey, listPk } from './keys.ts';
import type { Item, Put, Table, Update } from './table.ts';

export type { ListEntry } from '../lists/entries.ts';

/** A list that a system is opened with. */
export interface DistributionList { id: string; description: string; phones: string[] }

/** The head of a distribution list. `blocked`, `mobile` and `callable` are right at all times, like `count`. */
export interface ListHead extends Key, Counts {
  id: string;
  system: string;
  description: string;
  settings: ListSettings;
  /** Which generation of buckets has its entries. */
  generation: number;
  /** Counts every change of its entries. */
  version: number;
  /** The rowid of the next new entry. */
  nextRow: number;
  /** Buckets have numbers below this; one whose entries are all gone is not there. */
  buckets: number;
  /** Generations that campaigns read, by campaign, and how many ever did. */
  pins: Record<string, number>;
  pinned: number;
  /** It was deleted; the rest of it goes when no campaign reads it any more. */
  gone?: true;
}

export interface Bucket { bucket: number; entries: ListEntry[] }

/** A system's list; undefined when it has no such list, or has deleted it. */
export async function readList(table: Table, system: string, id: string): Promise<ListHead | undefined> {
  const head = await headOf(table, id);
  return head?.system === system && !head.gone ? head : undefined;
}

/** A list's head, whosever it is, deleted or not. */
export const headOf = async (table: Table, id: string): Promise<ListHead | undefined> => (await table.get(listHeadKey(id))) as (Item & ListHead) | undefined;

/** The buckets of a generation that come after one, in their order: -1 for all. A pinned generation stays as it is. */
export async function* snapshotBuckets(table: Table, list: string, generation: number, after: number, limit?: number): AsyncGenerator<Bucket> {
  let from: Key | undefined = after < 0 ? undefined : listEntriesKey(list, generation, after);
  do {
    const page = await table.query({ pk: listPk(list), prefix: listEntriesPrefix(generation), after: from, ...(limit ? { limit } : {}) });
    yield* page.items.map(bucketIn);
    from = page.next;
  } while (from);
}

/** Some buckets of a generation, those of them that are there. */
export async function* someBuckets(table: Table, list: string, generation: number, buckets: number[]): AsyncGenerator<Bucket> {
  for (let start = 0; start < buckets.length; start += 100) {
    const rows = await table.getAll(buckets.slice(start, start + 100).map((bucket) => listEntriesKey(list, generation, bucket)));
    for (const row of rows) if (row) yield bucketIn(row);
  }
}

const bucketIn = ({ sk, entries }: Item): Bucket => ({ bucket: Number(sk.slice(sk.lastIndexOf('#') + 1)), entries: unpack(entries) });

export const bucketRow = (list: string, generation: number, { bucket, entries }: Bucket): Put => ({ put: { ...listEntriesKey(list, generation, bucket), entries: pack(entries) } });

/** Keeps the entries of a list as they were read for a campaign: part of the transaction that starts it, lost when they changed since. */
export const pinList = (head: ListHead, campaign: string): Update => ({
  update: listHeadKey(head.id), set: 'SET pins.#campaign = :generation ADD pinned :one', if: '#version = :version',
  names: { '#campaign': campaign, '#version': 'version' }, values: { ':generation': head.generation, ':version': head.version, ':one': 1 },
});

/** The campaign has read the list, or will not: what it kept may go. */
export async function unpinList(table: Table, list: string, campaign: string): Promise<void> {
  await table.write({ update: listHeadKey(list), set: 'REMOVE pins.#campaign', if: 'attribute_exists(pk)', names: { '#campaign': campaign } });
}

/** Whether a campaign reads this generation. */
export const isPinned = ({ pins }: Pick<ListHead, 'pins'>, generation: number): boolean => Object.values(pins).includes(generation);

/** The head of a new list. */
export const newHead = (system: string, id: string, description: string): ListHead => ({
  ...listHeadKey(id), id, system, description, settings: listSettings, generation: 1, version: 1, nextRow: 1, buckets: 0, pins: {}, pinned: 0, ...countsOf([]),
});

/** The rows of a new list, its head first; lost at the head when its id is taken. */
export function listRows(system: string, { id, description, phones }: DistributionList): Put[] {
  const entries = phones.map((phone, i): ListEntry => ({ rowid: i + 1, phone, name: '', moreinfo: '', blocked: false }));
  const buckets = new Map<number, ListEntry[]>();
  for (const entry of entries) buckets.set(bucketOf(entry.rowid), [...(buckets.get(bucketOf(entry.rowid)) ?? []), entry]);
  const head = { ...newHead(system, id, description), ...countsOf(entries), nextRow: entries.length + 1, buckets: buckets.size };
  return [
    { put: head, if: 'attribute_not_exists(pk)' }, { put: { ...listNameKey(system, 'tpl', id) } },
    ...[...buckets].map(([bucket, of]) => bucketRow(id, head.generation, { bucket, entries: of })),
  ];
}
