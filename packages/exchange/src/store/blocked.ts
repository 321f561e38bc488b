import { blockedKey, type Key } from './keys.ts';
import type { Table } from './table.ts';

/** Marks a number that a system must not reach: whatever it is given in, it is left out as `blocked`. */
export async function block(table: Table, system: string, number: string): Promise<void> {
  await table.writeAll([{ put: { ...blockedKey(system, number) } }]);
}

/** Every number that a system must not reach: for those who have many to look up. */
export async function blockedOf(table: Table, system: string): Promise<ReadonlySet<string>> {
  const blocked = new Set<string>();
  const { pk } = blockedKey(system, '');
  for (let after: Key | undefined; ;) {
    const page = await table.query({ pk, after });
    for (const { sk } of page.items) blocked.add(sk);
    if (!(after = page.next)) return blocked;
  }
}
