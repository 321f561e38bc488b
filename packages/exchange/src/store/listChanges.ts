import { setTimeout as sleep } from 'node:timers/promises';
import { bucketOf, bucketSize, type Counts, type ListEntry, nothing, recount } from '../lists/entries.ts';
import { listChangeKey, listEntriesKey, listHeadKey } from './keys.ts';
import { beginGeneration, dropGeneration, generationWriter, replacedGeneration, standsWhole } from './listGenerations.ts';
import { type Bucket, bucketRow, isPinned, type ListHead, readList, snapshotBuckets, someBuckets } from './lists.ts';
import type { Check, Committed, Put, Table, Update, Write } from './table.ts';

export type Fresh = Omit<ListEntry, 'rowid'>;

/** A change of a list's entries, made for one reading of the list. It may come to nothing and be made again. */
export interface ListChange {
  /** The only buckets it concerns; absent, all. */
  buckets?: number[];
  /** Nothing that is there stays. */
  afresh?: true;
  /** The entries of a bucket after it; the same array where nothing of them changes. */
  entries(before: ListEntry[]): ListEntry[];
  /** What comes after them; asked when all were read. */
  added(): Iterable<Fresh>;
  /** Throws the refusal of a change that may not be, by what was read and how many entries there would be. */
  judge?(count: number): void;
}

/** Changes rows, all or none: the first write is a new row. */
export type Commit<C> = (change: C, witness: Put, others: (Write | Check)[]) => Promise<Committed>;

export interface Changing { system: string; list: string; /** Unique to this change. */ id: string; now: number }

/** So many buckets are changed where they stand; a list of which more change is written anew. */
const mostInPlace = 40;
const mostTries = 40;

/**
 * Makes a change of a list, again and again until no other came between: none is lost. Answers the change as it was made
 * (nothing was committed when it changed nothing), undefined when the system has no such list, and `busy` when others
 * never let it be.
 */
export async function changeList<C extends ListChange>(table: Table, changing: Changing, begin: (head: ListHead) => C, commit: Commit<C>): Promise<C | 'busy' | undefined> {
  for (let tries = 1; tries <= mostTries; tries++) {
    const head = await readList(table, changing.system, changing.list);
    if (!head) return undefined;
    const change = begin(head);
    const inPlace = change.afresh ? undefined : await planned(table, head, change);
    if (inPlace?.changed.size === 0) return change;
    const done = inPlace && !isPinned(head, head.generation)
      ? await changeInPlace(head, change, inPlace, changing, commit)
      : await changeWhole(table, head, begin(head), changing, commit);
    if (done) return done;
    await sleep(Math.random() * Math.min(20 * tries, 400));
  }
  return 'busy';
}

interface Planned { counts: Counts; nextRow: number; changed: Map<number, ListEntry[]> }

/** What a change makes of the buckets; undefined when it is of too many. */
async function planned(table: Table, head: ListHead, change: ListChange): Promise<Planned | undefined> {
  const changed = new Map<number, ListEntry[]>();
  let counts: Counts = head;
  let last: Bucket | undefined;
  const source = change.buckets ? someBuckets(table, head.id, head.generation, change.buckets) : snapshotBuckets(table, head.id, head.generation, -1);
  for await (const { bucket, entries } of source) {
    const after = change.entries(entries);
    last = { bucket, entries: after };
    if (after === entries) continue;
    counts = recount(counts, entries, after);
    if (changed.set(bucket, after).size > mostInPlace) return undefined;
  }
  let { nextRow } = head;
  for (const { bucket, entries } of filled(nextRow, last, change.added())) {
    const before = entries.filter(({ rowid }) => rowid < nextRow);
    counts = recount(counts, before, entries);
    nextRow = entries.at(-1)!.rowid + 1;
    if (changed.set(bucket, entries).size > mostInPlace) return undefined;
  }
  change.judge?.(counts.count);
  return { counts, nextRow, changed };
}

/** Buckets that new entries fill from a rowid on; those of the first may already have some. */
function* filled(nextRow: number, last: Bucket | undefined, added: Iterable<Fresh>): Generator<Bucket> {
  let entries: ListEntry[] = last?.bucket === bucketOf(nextRow) ? [...last.entries] : [];
  let rowid = nextRow;
  let begun = false;
  for (const fresh of added) {
    entries.push({ rowid, ...fresh });
    begun = true;
    if (rowid++ % bucketSize !== 0) continue;
    yield { bucket: bucketOf(rowid - 1), entries };
    entries = [];
    begun = false;
  }
  if (begun) yield { bucket: bucketOf(rowid - 1), entries };
}

async function changeInPlace<C extends ListChange>(head: ListHead, change: C, { counts, nextRow, changed }: Planned, { id, now }: Changing, commit: Commit<C>): Promise<C | undefined> {
  const witness: Put = { put: { ...listChangeKey(head.id, id), ttl: Math.ceil(now / 1000) + 3600 } };
  const buckets = [...changed].map(([bucket, entries]): Write =>
    entries.length > 0 ? bucketRow(head.id, head.generation, { bucket, entries }) : { delete: listEntriesKey(head.id, head.generation, bucket) });
  const outcome = await commit(change, witness, [headChange(head, { ...counts, nextRow, generation: head.generation }), ...buckets]);
  return outcome.done ? change : undefined;
}

/** Writes the list anew beside what is there, which stays whole until the new one takes its place. */
async function changeWhole<C extends ListChange>(table: Table, head: ListHead, change: C, { now }: Changing, commit: Commit<C>): Promise<C | undefined> {
  const generation = await beginGeneration(table, head.id, now);
  try {
    const write = generationWriter(table, head.id, generation);
    let counts: Counts = change.afresh ? nothing : head;
    let nextRow = change.afresh ? Math.ceil((head.nextRow - 1) / bucketSize) * bucketSize + 1 : head.nextRow;
    let last: Bucket | undefined;
    const only = change.buckets && new Set(change.buckets);
    if (!change.afresh) {
      for await (const { bucket, entries } of snapshotBuckets(table, head.id, head.generation, -1)) {
        const after = !only || only.has(bucket) ? change.entries(entries) : entries;
        if (after !== entries) counts = recount(counts, entries, after);
        if (last) await write.bucket(last);
        last = { bucket, entries: after };
      }
    }
    const tail = last?.bucket === bucketOf(nextRow) ? last : undefined;
    if (last && !tail) await write.bucket(last);
    let tailIsWritten = !tail;
    for (const bucket of filled(nextRow, tail, change.added())) {
      counts = recount(counts, bucket.entries.filter(({ rowid }) => rowid < nextRow), bucket.entries);
      nextRow = bucket.entries.at(-1)!.rowid + 1;
      tailIsWritten = true;
      await write.bucket(bucket);
    }
    if (!tailIsWritten) await write.bucket(tail!);
    await write.end();
    change.judge?.(counts.count);
    const outcome = await commit(change, replacedGeneration(head, now), [headChange(head, { ...counts, nextRow, generation }), standsWhole(head.id, generation)]);
    if (outcome.done) return change;
  } catch (problem) {
    await dropGeneration(table, head.id, generation, now);
    throw problem;
  }
  await dropGeneration(table, head.id, generation, now);
  return undefined;
}

/** The head after a change of the entries it was read with; lost when another change came between, a campaign began to read them, or the list is gone. */
export const headChange = (head: ListHead, to: Counts & Pick<ListHead, 'nextRow' | 'generation'>): Update => ({
  update: listHeadKey(head.id),
  set: 'SET #version = :next, #count = :count, #blocked = :blocked, mobile = :mobile, callable = :callable, nextRow = :nextRow, #buckets = :buckets, #generation = :generation',
  if: '#version = :version AND pinned = :pinned AND attribute_not_exists(gone)',
  names: { '#version': 'version', '#count': 'count', '#blocked': 'blocked', '#buckets': 'buckets', '#generation': 'generation' },
  values: {
    ':version': head.version, ':next': head.version + 1, ':pinned': head.pinned, ':count': to.count, ':blocked': to.blocked, ':mobile': to.mobile, ':callable': to.callable,
    ':nextRow': to.nextRow, ':buckets': to.nextRow > 1 ? bucketOf(to.nextRow - 1) + 1 : 0, ':generation': to.generation,
  },
});
