import { randomUUID } from 'node:crypto';
import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import { forfeit, ledgerRow, type Purse } from '../store/ledger.ts';
import type { Balance } from '../store/systems.ts';
import { nextId } from '../time/ids.ts';
import { warnBefore } from '../warnings/warn.ts';
import { toUnits } from './units.ts';

/**
 * Warns before a balance expires, and takes what is left of it when it has, with the ledger row `Units expired` (GetTransactions of the source). The
 * row is due until that is settled; a second turn finds nothing left to take.
 */
export const expireUnits = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<Balance>(exchange, 'units', key, worker, async (row) => {
  const { amount, expires, pk, sk } = row;
  const now = exchange.clock.now();
  const [system, purse] = [pk.slice('S#'.length), sk.slice('BAL#'.length) as Purse];
  if (expires > now) return warnBefore(exchange, row, { purse, left: amount });
  if (amount <= 0) return { next: { done: true } };
  const movement = ledgerRow(system, { id: nextId(now), purse, amount: -amount, description: 'Units expired', who: 'expire', campaign: null });
  const taken = await exchange.table.transact({ put: { ...movement.put, tx: randomUUID() } }, [forfeit(system, purse, amount, now)]);
  if (!taken.done) throw new Error('the balance or its ledger changed meanwhile');
  return { next: { done: true }, did: `${toUnits(amount)} ${purse === 'sms' ? 'SMS units' : 'units'} of ${system} expired.` };
});
