import { movementName } from '../campaigns/name.ts';
import { poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import { needCeiling, overDaily } from '../spend/guard.ts';
import { lowBalance } from '../spend/pay.ts';
import { newCall } from '../store/calls.ts';
import { callKey } from '../store/keys.ts';
import { charge, isOverCeiling, ledgerRow } from '../store/ledger.ts';
import type { Balance, SystemRow } from '../store/systems.ts';
import type { Committed, Put, Write } from '../store/table.ts';
import { nextId } from '../time/ids.ts';
import { callId, type CallKind, type CallRow, termsOf } from './call.ts';
import { holdOf } from './prolong.ts';

/** A call that a command asks for; `spare` is what must be left beyond the set-up, and more than that (thousandths). */
export interface NewCall extends Pick<CallRow, 'from' | 'by' | 'bridge' | 'fax'> { kind: CallKind; row: SystemRow; balance: Balance; spare?: number }

/** What was accepted: the call's id, what setting it up cost, and what is left but for what is held (thousandths). */
export interface Accepted { campaign: string; setUp: number; left: number }

/**
 * Starts a call: its row, the set-up and what is held for its first slice of time in one transaction, then a hint to the
 * workers. Refused when the balance has not the money for the set-up and the least time that is worth a call.
 */
export async function startCall(exchange: Exchange, { kind, row, from, by, bridge, fax, spare, balance: seen }: NewCall, now: number, commit: (accepted: Accepted, witness: Put, others: Write[]) => Promise<Committed>): Promise<void> {
  const { config, queue, log } = exchange;
  const { setUp, minute, slice } = termsOf(config, kind);
  for (let balance = seen; ;) {
    const spared = spare === undefined || balance.amount > setUp + spare;
    const hold = balance.expires > now && spared ? holdOf(balance.amount - setUp, slice, config.calls.least, { bridge, minute }) : undefined;
    if (!hold) throw lowBalance();
    const cost = setUp + hold.held;
    needCeiling(config, cost);
    const id = nextId(now);
    const campaign = callId(id);
    const call = newCall({ kind, system: row.did, id, campaign, from, by, ...(bridge ? { bridge } : {}), ...(fax ? { fax } : {}), setUp, minute, ...hold }, row.logDays);
    const movement = ledgerRow(row.did, { id, purse: 'units', amount: -cost, description: movementName('Start', campaign), who: by, campaign });
    const outcome = await commit({ campaign, setUp, left: balance.amount - setUp }, call, [charge(row.did, 'units', cost, now, config.ceilings.daily), movement]);
    if (outcome.done) return poke(queue, log, [{ kind: 'call', key: callKey(campaign) }]);
    if (!outcome.lost[1]) continue;
    if (isOverCeiling(outcome.found[1], cost, now, config.ceilings.daily)) throw overDaily(config.ceilings.daily);
    balance = outcome.found[1] as unknown as Balance;
  }
}
