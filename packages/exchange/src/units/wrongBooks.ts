import type { Exchange } from '../exchange.ts';
import { systemsAfter } from '../store/directory.ts';
import { type Book, books } from '../store/reconcile.ts';
import { findSystem } from '../store/systems.ts';

/** Every balance of every system that is not the sum of its movements, or counts others than there are; in thousandths of a unit. */
export async function* wrongBooks({ table, clock }: Exchange): AsyncGenerator<Book & { system: string }> {
  for (let after: string | undefined; ;) {
    const { systems, next } = await systemsAfter(table, after, 20);
    for (const system of systems) {
      const row = await findSystem(table, system);
      for (const book of row ? await books(table, system, row.createdAt, clock.now()) : []) {
        if (book.balance !== book.sum || book.movements !== book.counted) yield { system, ...book };
      }
    }
    if (next === null) return;
    after = next;
  }
}
