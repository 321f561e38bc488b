import { randomUUID } from 'node:crypto';
import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import { forfeit, ledgerRow, type Purse } from '../store/ledger.ts';
import type { Balance } from '../store/systems.ts';
import { nextId } from '../time/ids.ts';
import { toUnits } from './units.ts';

/**
 * Takes what is left of a balance that has expired, with the ledger row `Units expired` (GetTransactions of the source). The
 * row is due until that is settled; a second turn finds nothing left to take.
 */
export const expireUnits = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<Balance>(exchange, 'units', key, worker, async ({ amount, expires, pk, sk }) => {
  const now = exchange.clock.now();
  if (expires > now) return { next: { again: expires } };
  if (amount <= 0) return { next: { done: true } };
  const [system, purse] = [pk.slice('S#'.length), sk.slice('BAL#'.length) as Purse];
  const row = ledgerRow(system, { id: nextId(now), purse, amount: -amount, description: 'Units expired', who: 'expire', campaign: null });
  const taken = await exchange.table.transact({ put: { ...row.put, tx: randomUUID() } }, [forfeit(system, purse, amount, now)]);
  if (!taken.done) throw new Error('the balance or its ledger changed meanwhile');
  return { next: { done: true }, did: `${toUnits(amount)} ${purse === 'sms' ? 'SMS units' : 'units'} of ${system} expired.` };
});
