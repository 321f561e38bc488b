import type { Exchange } from '../exchange.ts';
import { codes, error } from '../refusal.ts';
import { isLedgerRow, isOverCeiling, type Purse } from '../store/ledger.ts';
import type { Committed } from '../store/table.ts';
import { overDaily } from './guard.ts';

export const lowBalance = () => error('Low unit balance', codes.lowUnits);

/**
 * Tries a transaction whose first write is its witness and whose second takes the money, until it happens, or something
 * else of it is lost. A witness or a row of the ledger that is taken is tried anew (they take another id each time); where
 * the SMS units do not cover the charge the units are asked, and in the end the caller is told.
 */
export async function pay(exchange: Exchange, first: Purse, cost: number, now: number, attempt: (purse: Purse) => Promise<Committed>): Promise<Committed> {
  const { daily } = exchange.config.ceilings;
  for (let purse = first; ;) {
    const outcome = await attempt(purse);
    if (outcome.done) return outcome;
    if (outcome.lost[0] || outcome.found.some(isLedgerRow)) continue;
    if (!outcome.lost[1]) return outcome;
    if (isOverCeiling(outcome.found[1], cost, now, daily)) throw overDaily(daily);
    if (purse === 'units') throw lowBalance();
    purse = 'units';
  }
}
