import { movementName } from '../../campaigns/name.ts';
import { ofCallerKey } from '../../calls/call.ts';
import { kinds } from '../../calls/kinds.ts';
import { settle } from '../../calls/settle.ts';
import type { Exchange } from '../../exchange.ts';
import { error } from '../../refusal.ts';
import { adjust, ledgerRow } from '../../store/ledger.ts';
import { callOf, givenBack, isUnknown, settleCall } from '../../store/unknown.ts';
import { nextId } from '../../time/ids.ts';
import { toUnits } from '../../units/units.ts';
import { type AdminHandler, who } from '../call.ts';

/** What the log tells of a message, by what the operator found out. */
const statuses = { delivered: 'DELIVRD', failed: givenBack };

/** Writes down what became of a message; the price of one that failed is given back in the same transaction. */
export const SettleUnknownCall: AdminHandler<'SettleUnknownCall'> = async ({ exchange, given: { key, outcome }, now, commit }) => {
  const single = ofCallerKey(key);
  if (single) return { responseStatus: 'OK', key, outcome, refund: toUnits(await settleSingle(exchange, single, outcome)) };
  for (;;) {
    const call = await callOf(exchange.table, key);
    if (!call) throw error('There is no message of this key.');
    const { row, recipient } = call;
    if (!isUnknown(row, recipient)) throw error('The fate of this message is known.');
    const settled = settleCall(row, recipient, statuses[outcome]);
    const answer = { responseStatus: 'OK' as const, key, outcome, refund: outcome === 'failed' ? toUnits(row.cost) : 0 };
    if (outcome === 'delivered') {
      if ((await exchange.table.write(settled, (found) => found.taken[recipient] === statuses.delivered)).done) return answer;
      continue;
    }
    const movement = { id: nextId(now), purse: row.purse, amount: row.cost, description: movementName('Refund', row.campaign), who, campaign: row.campaign };
    if ((await commit(ledgerRow(row.system, movement), [adjust(row.system, row.purse, row.cost, now, true), settled], answer)).done) return answer;
  }
};

/** The same of a bridged call or a fax, of which only the set-up was charged; answers what was given back. Whoever waits for the delivery of a fax is told of it. */
async function settleSingle(exchange: Exchange, { campaign, system }: { campaign: string; system: string }, outcome: 'delivered' | 'failed'): Promise<number> {
  const settled = await settle(exchange, campaign, (row) => (row.system === system && row.state === 'unknown'
    ? { price: outcome === 'failed' ? -row.setUp : row.paid, state: 'over', hooks: kinds[row.kind].found(row, outcome) } : undefined), { who });
  if (!settled || settled.row.system !== system) throw error('There is no call of this key.');
  if (!settled.done) throw error('The fate of this call is known.');
  return outcome === 'failed' ? settled.row.setUp : 0;
}
