import { randomUUID } from 'node:crypto';
import type { Exchange } from '@merkazia/exchange/exchange';
import { type ListHead, pinList, readList, snapshotBuckets } from '@merkazia/exchange/store/lists';

/** Starts to read a list for a campaign, as a campaign does: what it pinned, or undefined when the list changed since it was read. */
export async function pin({ table }: Exchange, system: string, list: string, campaign: string, head?: ListHead): Promise<ListHead | undefined> {
  const read = head ?? (await readList(table, system, list))!;
  const tx = randomUUID();
  const { done } = await table.transact({ put: { pk: `TEST#${tx}`, sk: 'ACT', tx } }, [pinList(read, campaign)]);
  return done ? read : undefined;
}

/** The numbers of a generation, from after a bucket on. */
export async function phonesOf({ table }: Exchange, { id, generation }: ListHead, after = -1): Promise<string[]> {
  const phones: string[] = [];
  for await (const { entries } of snapshotBuckets(table, id, generation, after)) phones.push(...entries.map(({ phone }) => phone));
  return phones;
}

/** So many numbers, from a certain one on. */
export const numbers = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => `055${String(from + i).padStart(7, '0')}`);
