import { monthsBack } from '../time/israel.ts';
import { ledgerPk, smsPk, smsShards } from './keys.ts';
import { balanceOf, movementOf, type Purse } from './ledger.ts';
import type { Table } from './table.ts';

/** A balance and what its movements come to, in thousandths of a unit, with the number of movements on either side. */
export interface Book { purse: Purse; balance: number; sum: number; movements: number; counted: number }

const day = 86_400_000;
const tries = 5;

/** Sums both ledgers of a system; a reading during which a balance moved is done over, `tries` times at most. */
export async function books(table: Table, system: string, since: number, now: number): Promise<Book[]> {
  for (let round = 1; ; round++) {
    const before = await balances(table, system);
    const sums = await sumUp(table, system, since, now);
    const after = await balances(table, system);
    if (round === tries || before.every((row, i) => row.movements === after[i]!.movements)) {
      return before.map(({ purse, amount, movements }) => ({ purse, balance: amount, movements, ...sums[purse] }));
    }
  }
}

const balances = (table: Table, system: string) => Promise.all((['units', 'sms'] as const).map(async (purse) => {
  const { amount, movements } = await balanceOf(table, system, purse);
  return { purse, amount: amount as number, movements: movements as number };
}));

async function sumUp(table: Table, system: string, since: number, now: number): Promise<Record<Purse, { sum: number; counted: number }>> {
  const sums = { units: { sum: 0, counted: 0 }, sms: { sum: 0, counted: 0 } };
  // An id may run ahead of the clock.
  for (const month of monthsBack(now + day, since)) {
    for (const pk of [ledgerPk(system, month), ...Array.from({ length: smsShards }, (_, shard) => smsPk(system, month, shard))]) {
      for (let after; ;) {
        const page = await table.query({ pk, after });
        for (const movement of page.items.map(movementOf)) {
          if (!movement) continue;
          sums[movement.purse].sum += movement.amount;
          sums[movement.purse].counted++;
        }
        if (!(after = page.next)) break;
      }
    }
  }
  return sums;
}
