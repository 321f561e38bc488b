import { listEntriesKey, listHeadKey, listNameKey, listPk } from './keys.ts';
import type { Item, Put, Table } from './table.ts';

export interface ListEntry { rowid: number; phone: string; name: string; moreinfo: string; blocked: boolean }
export interface DistributionList { id: string; description: string; phones: string[] }

const bucketSize = 100;

/** The entries of a distribution list; undefined when the system has no such list. */
export async function listEntries(table: Table, system: string, list: string): Promise<ListEntry[] | undefined> {
  const head = await table.get(listHeadKey(list));
  if (head?.system !== system) return undefined;
  const entries: ListEntry[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: listPk(list), prefix: 'E#', after });
    entries.push(...page.items.flatMap((item: Item) => item.entries as ListEntry[]));
    if (!(after = page.next)) return entries;
  }
}

/** The rows of a new list. */
export function listRows(system: string, { id, description, phones }: DistributionList): Put[] {
  const entries = phones.map((phone, i): ListEntry => ({ rowid: i + 1, phone, name: '', moreinfo: '', blocked: false }));
  const buckets = Array.from({ length: Math.ceil(entries.length / bucketSize) }, (_, bucket) => ({
    put: { ...listEntriesKey(id, bucket), entries: entries.slice(bucket * bucketSize, (bucket + 1) * bucketSize) },
  }));
  return [{ put: { ...listHeadKey(id), system, description, count: phones.length }, if: 'attribute_not_exists(pk)' }, { put: { ...listNameKey(system, 'tpl', id) } }, ...buckets];
}
