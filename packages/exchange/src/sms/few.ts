import { poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import { charge, ledgerRow, messageMovement, type Purse } from '../store/ledger.ts';
import { smsRow } from '../store/sms.ts';
import type { Committed, Put, Write } from '../store/table.ts';
import { newCampaignId } from '../campaigns/name.ts';
import { nextId } from '../time/ids.ts';
import type { Plan } from './send.ts';

/** One try at sending a text to a few numbers: a single row is its log, its ledger row and its due work. */
export async function sendFew(
  exchange: Exchange, { row, from, to, cost, charge: price }: Pick<Plan, 'row' | 'from' | 'to' | 'cost' | 'charge'>,
  { message, flash, by, purse, sealed }: { message: string; flash: boolean; by: string; purse: Purse; /** See sms/hidden.ts. */ sealed?: string }, now: number,
  commit: (witness: Put, others: Write[]) => Promise<Committed>,
): Promise<Committed> {
  const id = nextId(now);
  const sms = { system: row.did, id, campaign: newCampaignId('sms', row, id), from, text: message, flash, by, purse, cost, charge: price, to, ...(sealed === undefined ? {} : { sealed }) };
  const sent = smsRow(sms, row.logDays);
  const movement = row.logDays === undefined ? [] : [ledgerRow(row.did, messageMovement(sms))];
  const outcome = await commit(sent, [charge(row.did, purse, price, now, exchange.config.ceilings.daily), ...movement]);
  const { pk, sk } = sent.put;
  if (outcome.done) await poke(exchange.queue, exchange.log, [{ kind: 'sms', key: { pk, sk } }]);
  return outcome;
}
