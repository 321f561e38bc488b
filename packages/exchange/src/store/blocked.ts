import { blockedKey, type Key } from './keys.ts';
import type { Table } from './table.ts';

/** Marks a number that a system must not reach: whatever it is given in, it is left out as `blocked`. */
export async function block(table: Table, system: string, number: string): Promise<void> {
  await table.writeAll([{ put: { ...blockedKey(system, number) } }]);
}

/** Every number that a system must not reach. */
export async function blockedOf(table: Table, system: string): Promise<Set<string>> {
  const blocked = new Set<string>();
  const { pk } = blockedKey(system, '');
  for (let after: Key | undefined; ;) {
    const page = await table.query({ pk, after });
    for (const { sk } of page.items) blocked.add(sk);
    if (!(after = page.next)) return blocked;
  }
}

const together = 100;
/** So many numbers are looked up one by one; for more, all that are blocked are read, which are few as a rule. */
const mostDirect = 500;

/** Those of some numbers that a system must not reach; for many numbers maybe others too. */
export async function blockedAmong(table: Table, system: string, numbers: string[]): Promise<Set<string>> {
  if (numbers.length > mostDirect) return blockedOf(table, system);
  const parts = Array.from({ length: Math.ceil(numbers.length / together) }, (_, part) => numbers.slice(part * together, (part + 1) * together));
  const found = await Promise.all(parts.map((part) => table.getAll(part.map((number) => blockedKey(system, number)))));
  return new Set(found.flatMap((rows) => rows.flatMap((row) => (row ? [row.sk] : []))));
}
