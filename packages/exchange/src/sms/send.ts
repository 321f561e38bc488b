import { callerAsked, needCaller } from '../callerIds/show.ts';
import type { Exchange } from '../exchange.ts';
import { written } from '../lists/written.ts';
import { toMessage } from '../numbers/israel.ts';
import { explain, type LeftOut, readRecipients, whoIsLeft } from '../numbers/recipients.ts';
import { codes, error } from '../refusal.ts';
import { allowedBy, needCeiling } from '../spend/guard.ts';
import type { Purse } from '../store/ledger.ts';
import type { ListHead } from '../store/lists.ts';
import { readForSending } from '../store/sending.ts';
import type { SystemRow } from '../store/systems.ts';
import { partsOf } from './parts.ts';

export interface Asked { system: string; from: string | undefined; message: string; phones: string }

/** What a message will be: who gets it, from whom, at what price (thousandths of a unit). */
export interface Plan {
  row: SystemRow;
  from: string;
  /** The numbers that get it; none yet where a stored list is too large to be read before the answer. */
  to: string[];
  list?: ListHead;
  count: number;
  errors: Record<string, LeftOut>;
  cost: number;
  charge: number;
  /** What pays: the SMS units where they were seen to cover the whole charge. */
  purse: Purse;
}

/** Decides a message: reads its recipients, the sender's right and the price. Changes nothing. */
export async function plan(exchange: Exchange, asked: Asked, now: number): Promise<Plan> {
  const { table, config } = exchange;
  const sender = asked.from === undefined ? undefined : callerAsked(asked.from);
  const given = await written(exchange, asked.system, asked.phones);
  const recipients = readRecipients('list' in given ? [] : given.numbers, allowedBy(config, toMessage));
  const known = await readForSending(table, asked.system, 'sms', sender === undefined ? [] : [sender], recipients.numbers);
  const { system: row, balance } = known;
  const from = sender === undefined ? row.did : needCaller('from', sender, known, now, row.textSenders);
  const { numbers: to, errors } = whoIsLeft(recipients, 'list' in given ? {} : given.blocked, known.blocked);
  const count = 'list' in given ? given.list.mobile : to.length;
  if (count === 0) throw error(`Parameter phones has no number that can receive an SMS${explain(errors)}.`, codes.noPhones);
  const cost = partsOf(asked.message) * config.prices.smsPart;
  const charge = cost * count;
  needCeiling(config, charge);
  return { row, from, to, ...('list' in given ? { list: given.list } : {}), count, errors, cost, charge, purse: balance.amount >= charge && balance.expires > now ? 'sms' : 'units' };
}
