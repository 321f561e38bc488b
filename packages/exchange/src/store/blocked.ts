import { blockedKey } from './keys.ts';
import type { Table } from './table.ts';

/** Marks a number that a system must not reach: whatever it is given in, it is left out as `blocked`. */
export async function block(table: Table, system: string, number: string): Promise<void> {
  await table.writeAll([{ put: { ...blockedKey(system, number) } }]);
}
