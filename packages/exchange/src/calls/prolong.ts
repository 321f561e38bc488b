import { randomUUID } from 'node:crypto';
import { movementName } from '../campaigns/name.ts';
import type { CallTerms } from '../config.ts';
import type { Exchange } from '../exchange.ts';
import { prolongCall } from '../store/calls.ts';
import { balanceOf, charge, ledgerRow } from '../store/ledger.ts';
import { nextId } from '../time/ids.ts';
import { type CallRow, costOf, secondsFor, tracksOf } from './call.ts';

/**
 * What is held for so many seconds of a call, of a balance (thousandths): for a slice of the time, or as much as there is.
 * Undefined when that is less than so many seconds.
 */
export function holdOf(balance: number, wanted: number, least: number, call: Pick<CallRow, 'bridge' | 'minute'>): { held: number; seconds: number } | undefined {
  const tracks = tracksOf(call);
  const seconds = Math.min(wanted, secondsFor(balance, tracks, call.minute));
  return seconds < Math.min(least, wanted) || seconds <= 0 ? undefined : { seconds, held: costOf(seconds, tracks, call.minute) };
}

/**
 * Takes the money for another slice of a call under way, and writes down how long it may last then: one transaction. Undefined
 * when it may not last longer: it is over, the balance or the day's ceiling has no room, or it has lasted as long as a call may.
 */
export async function prolong({ table, clock, config }: Exchange, row: CallRow, worker: string, { slice, longest }: CallTerms): Promise<CallRow | undefined> {
  for (;;) {
    const now = clock.now();
    const { amount: balance, expires } = await balanceOf(table, row.system, 'units');
    const more = expires > now ? holdOf(balance as number, Math.min(slice, longest - row.seconds), 1, row) : undefined;
    if (!more) return undefined;
    const seconds = row.seconds + more.seconds;
    const movement = { id: nextId(now), purse: 'units' as const, amount: -more.held, description: movementName('More', row.campaign), who: row.by, campaign: row.campaign };
    const outcome = await table.transact({ put: { ...ledgerRow(row.system, movement).put, tx: randomUUID() } }, [
      charge(row.system, 'units', more.held, now, config.ceilings.daily), prolongCall(row, worker, more.held, seconds),
    ]);
    if (outcome.done) return { ...row, held: row.held + more.held, seconds };
    if (outcome.lost[2]) return undefined;
    // The balance moved, or the day's ceiling is reached.
    if (outcome.lost[1] && (outcome.found[1]?.amount ?? 0) >= more.held) return undefined;
  }
}
