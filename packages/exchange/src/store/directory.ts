import { balanceKey, directoryKey, directoryPk, directoryShards, systemKey } from './keys.ts';
import type { Balance, SystemRow } from './systems.ts';
import type { Put, Table } from './table.ts';

/** The row by which a system stands among all systems; part of the transaction that opens it. */
export const directoryRow = (system: string, createdAt: number): Put => ({ put: { ...directoryKey(system), createdAt } });

/** Enters a system that was opened before there was a directory; entered twice it stands there once. */
export const enterDirectory = (table: Table, system: string, createdAt: number): Promise<void> => table.writeAll([directoryRow(system, createdAt)]);

/** The systems that follow a number, in their order; `next` is the last of them when there may be more. */
export async function systemsAfter(table: Table, after: string | undefined, limit: number): Promise<{ systems: string[]; next: string | null }> {
  const pages = await Promise.all(Array.from({ length: directoryShards }, (_, shard) => {
    const pk = directoryPk(shard);
    return table.query({ pk, limit, after: after === undefined ? undefined : { pk, sk: after } });
  }));
  const found = pages.flatMap(({ items }) => items.map(({ sk }) => sk)).sort();
  const systems = found.slice(0, limit);
  return { systems, next: systems.length === limit ? systems.at(-1)! : null };
}

export interface Listed { system: SystemRow; units: Balance; sms: Balance }

/** The rows and balances of systems, in the order given; one that is not there is left out. */
export async function readListed(table: Table, systems: string[]): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (let start = 0; start < systems.length; start += 33) {
    const keys = systems.slice(start, start + 33).flatMap((system) => [systemKey(system), balanceKey(system, 'units'), balanceKey(system, 'sms')]);
    const rows = await table.getAll(keys);
    for (let i = 0; i < rows.length; i += 3) if (rows[i]) listed.push({ system: rows[i], units: rows[i + 1], sms: rows[i + 2] } as unknown as Listed);
  }
  return listed;
}
