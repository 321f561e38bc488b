import { randomInt } from 'node:crypto';
import { due, type Key, listEntriesPrefix, listGenerationKey, listHeadKey, listPk } from './keys.ts';
import { type Bucket, bucketRow, headOf, isPinned, type ListHead } from './lists.ts';
import type { Item, Put, Table, Write } from './table.ts';

/** Stands for a generation of a list that has to be deleted some day, unless it becomes the list's own. */
export interface GenerationRow extends Key { list: string; generation: number }

/** How long a generation may take to be written, in milliseconds. */
const patience = 15 * 60_000;
/** How long one that was replaced is left to those who read it, and a commit whose reply was lost may be asked again. */
const grace = 2 * 60_000;

export const newGeneration = (): number => randomInt(1, 2 ** 48 - 1);

const row = (list: string, generation: number, at: number): Item => {
  const key = listGenerationKey(list, generation);
  return { ...key, list, generation, ...due('list', at, key) };
};

/** Announces a generation of buckets before the first of them is written. */
export async function beginGeneration(table: Table, list: string, now: number): Promise<number> {
  const generation = newGeneration();
  const begun = await table.write({ put: row(list, generation, now + patience), if: 'attribute_not_exists(pk)' }, () => true);
  if (!begun.done) throw new Error(`generation ${generation} of list ${list} is there already`);
  return generation;
}

/** Part of the transaction that makes a generation the list's own: lost when it took too long and is being deleted. */
export const standsWhole = (list: string, generation: number): Write => ({ delete: listGenerationKey(list, generation), if: 'attribute_exists(pk) AND attribute_not_exists(tries)' });

/** Part of the transaction that puts another generation (or none) in the place of a list's own. */
export const replacedGeneration = (head: ListHead, now: number): Put => ({ put: row(head.id, head.generation, now + grace) });

/**
 * Has a generation deleted soon that will not become the list's own, whatever is still under way: `standsWhole` finds it taken,
 * and a sweeper that is at it, and may have passed what was written last, does not have the last word.
 */
export async function dropGeneration(table: Table, list: string, generation: number, now: number): Promise<void> {
  await table.write({ put: { ...row(list, generation, now), tries: 0 } });
}

/** Writes the buckets of a generation, some at a time; one without entries is left out. */
export function generationWriter(table: Table, list: string, generation: number) {
  let waiting: Put[] = [];
  const flush = async () => {
    const writes = waiting;
    waiting = [];
    await table.writeAll(writes);
  };
  return {
    async bucket(bucket: Bucket): Promise<void> {
      if (bucket.entries.length > 0) waiting.push(bucketRow(list, generation, bucket));
      if (waiting.length === 25) await flush();
    },
    end: flush,
  };
}

/** What a generation is to its list: its own, one that a campaign still reads, or nothing any more. */
export async function standingOf(table: Table, list: string, generation: number): Promise<'own' | 'pinned' | 'free'> {
  const head = await headOf(table, list);
  if (!head) return 'free';
  if (isPinned(head, generation)) return 'pinned';
  return head.generation === generation && !head.gone ? 'own' : 'free';
}

/** Deletes some buckets of a generation; answers whether there may be more. */
export async function deleteBuckets(table: Table, list: string, generation: number): Promise<boolean> {
  let after: Key | undefined;
  for (let pages = 0; pages < 20; pages++) {
    const page = await table.query({ pk: listPk(list), prefix: listEntriesPrefix(generation), limit: 100, after });
    await table.writeAll(page.items.map(({ pk, sk }) => ({ delete: { pk, sk } })));
    if (!(after = page.next)) return false;
  }
  return true;
}

/** Deletes the head of a list that is gone and that no campaign reads. */
export async function forgetGone(table: Table, list: string): Promise<void> {
  const head = await headOf(table, list);
  if (!head?.gone || Object.keys(head.pins).length > 0) return;
  await table.write({ delete: listHeadKey(list), if: 'pinned = :pinned', values: { ':pinned': head.pinned } });
}
