import { sessionKey, systemKey } from './keys.ts';
import { type Suspension, typeWithoutApi } from './systems.ts';
import type { Table } from './table.ts';

/**
 * Suspends a system, then marks its open sessions; answers how many, or undefined when there is no such system. No session
 * opens once the system's row says so (`openSession` has it as a condition), so none is missed.
 */
export async function suspend(table: Table, system: string, suspended: Suspension): Promise<number | undefined> {
  const outcome = await table.write({ update: systemKey(system), set: 'SET suspended = :suspended', if: 'attribute_exists(pk)', values: { ':suspended': suspended } });
  return outcome.done ? mark(table, system, 'SET suspended = :true', { ':true': true }) : undefined;
}

/** Lets a system and its sessions in again; answers how many sessions there are, or undefined when there is no such system. */
export async function resume(table: Table, system: string): Promise<number | undefined> {
  const outcome = await table.write({ update: systemKey(system), set: 'REMOVE suspended', if: 'attribute_exists(pk)' });
  return outcome.done ? mark(table, system, 'REMOVE suspended') : undefined;
}

/** Marks the open sessions of a system that became one of a type without API, or of one with it: none opens meanwhile, as above. */
export const markAccess = (table: Table, system: string, type: string): Promise<number> =>
  (type === typeWithoutApi ? mark(table, system, 'SET withoutApi = :true', { ':true': true }) : mark(table, system, 'REMOVE withoutApi'));

async function mark(table: Table, system: string, set: string, values?: Record<string, unknown>): Promise<number> {
  const { pk } = sessionKey(system, 0);
  let marked = 0;
  for (let after; ;) {
    const page = await table.query({ pk, limit: 25, after });
    const outcomes = await Promise.all(page.items.map(({ token }) => table.write({ update: { pk: token, sk: 'TOK' }, set, if: 'attribute_exists(pk)', values })));
    marked += outcomes.filter(({ done }) => done).length;
    if (!(after = page.next)) return marked;
  }
}
