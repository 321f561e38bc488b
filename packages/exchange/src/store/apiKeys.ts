import { randomUUID } from 'node:crypto';
import { apiKeyEntryKey, apiKeyKey, apiKeysPrefix, systemPk } from './keys.ts';
import type { Item, Table } from './table.ts';

/** An API key as it is kept, twice: under the hash of its text, to be found by it, and among its system's rows, to be listed. */
export interface ApiKeyRow {
  system: string;
  id: string;
  /** What its owner calls it. */
  name: string;
  /** What may be shown of it. */
  hint: string;
  created: number;
  /** Addresses and networks (CIDR) it may be used from; none: from everywhere. */
  from: string[];
  /** Commands it may run; none: all of them. */
  commands: string[];
  /** Parameters it fixes, by name. */
  params: Record<string, string>;
}

export async function apiKeyByText(table: Table, text: string): Promise<ApiKeyRow | undefined> {
  return (await table.get(apiKeyKey(text))) as (Item & ApiKeyRow) | undefined;
}

export async function addApiKey(table: Table, text: string, row: ApiKeyRow): Promise<void> {
  const place = apiKeyKey(text);
  const added = await table.transact({ put: { ...place, tx: randomUUID(), ...row } }, [{ put: { ...apiKeyEntryKey(row.system, row.id), ...row, place: place.pk } }]);
  if (!added.done) throw new Error('an API key was made that is there already');
}

/** A system's keys, the oldest first. */
export async function apiKeysOf(table: Table, system: string): Promise<ApiKeyRow[]> {
  const rows: (Item & ApiKeyRow)[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: systemPk(system), prefix: apiKeysPrefix, after });
    rows.push(...(page.items as (Item & ApiKeyRow)[]));
    if (!(after = page.next)) return rows.sort((a, b) => a.created - b.created);
  }
}

/** Deletes a key; false when the system has none of this id. */
export async function removeApiKey(table: Table, system: string, id: string): Promise<boolean> {
  const entry = await table.get(apiKeyEntryKey(system, id));
  if (!entry) return false;
  await table.writeAll([{ delete: { pk: entry.place, sk: 'KEY' } }]);
  await table.writeAll([{ delete: apiKeyEntryKey(system, id) }]);
  return true;
}
