import type { Exchange } from '../exchange.ts';
import { callerNumber, toMessage } from '../numbers/israel.ts';
import { type LeftOut, readRecipients, splitNumbers } from '../numbers/recipients.ts';
import { codes, error } from '../refusal.ts';
import { allowedBy, needCeiling } from '../spend/guard.ts';
import { listEntries } from '../store/lists.ts';
import { readForSending } from '../store/sms.ts';
import type { SystemRow } from '../store/systems.ts';
import { partsOf } from './parts.ts';

export interface Asked { system: string; from: string | undefined; message: string; phones: string }

/** What a message will be: who gets it, from whom, at what price (thousandths of a unit). */
export interface Plan {
  row: SystemRow;
  from: string;
  to: string[];
  errors: Record<string, LeftOut>;
  cost: number;
  charge: number;
  /** Whether the SMS units were seen to cover the whole charge. */
  smsUnitsSuffice: boolean;
}

/** Decides a message: reads its recipients, the sender's right and the price. Changes nothing. */
export async function plan(exchange: Exchange, asked: Asked, now: number): Promise<Plan> {
  const { table, config } = exchange;
  const { written, blocked } = await recipientsOf(exchange, asked);
  if (written.length > config.limits.smsRecipients) throw error(`Parameter phones has ${written.length} numbers; a command takes at most ${config.limits.smsRecipients}.`);
  const recipients = readRecipients(written, allowedBy(config, toMessage));
  const sender = asked.from === undefined ? undefined : callerNumber(asked.from) ?? asked.from;
  const known = await readForSending(table, asked.system, sender, recipients.numbers);
  const from = sender === undefined ? known.system.did : allowed(sender, known, asked.system, now);
  const errors = { ...blocked, ...recipients.errors };
  for (const number of recipients.numbers) if (known.blocked.has(number)) errors[number] = 'blocked';
  const to = recipients.numbers.filter((number) => !known.blocked.has(number));
  if (to.length === 0) throw error(`Parameter phones has no number that can receive an SMS${explain(errors)}.`, codes.noPhones);
  const cost = partsOf(asked.message) * config.prices.smsPart;
  const charge = cost * to.length;
  needCeiling(config, charge);
  return { row: known.system, from, to, errors, cost, charge, smsUnitsSuffice: known.sms.amount >= charge && known.sms.expires > now };
}

/** The numbers as written: in the parameter itself, or in the distribution list it names. */
async function recipientsOf(exchange: Exchange, { system, phones }: Asked): Promise<{ written: string[]; blocked: Record<string, LeftOut> }> {
  const [, list] = /^\s*tpl:(.*)$/is.exec(phones) ?? [];
  if (list === undefined) return { written: splitNumbers(phones), blocked: {} };
  const entries = /^\s*\d{1,15}\s*$/.test(list) ? await listEntries(exchange.table, system, list.trim()) : undefined;
  if (!entries) throw error(`Parameter phones names a distribution list that is not there: tpl:${list.trim().slice(0, 40)}.`, codes.badTemplate);
  const blocked = entries.filter((entry) => entry.blocked).map((entry) => [entry.phone, 'blocked'] as const);
  return { written: entries.filter((entry) => !entry.blocked).map((entry) => entry.phone), blocked: Object.fromEntries(blocked) };
}

/** The main number, a secondary one, an approved caller ID that has not expired, or a text sender that support enabled. */
function allowed(sender: string, known: Awaited<ReturnType<typeof readForSending>>, system: string, now: number): string {
  if (known.numberOwner === system || (known.callerIdExpires ?? 0) > now || known.system.textSenders.includes(sender)) return sender;
  throw error(`Parameter from is not a caller ID of this system: ${sender.slice(0, 40)}.`, codes.callerId);
}

function explain(errors: Record<string, LeftOut>): string {
  const shown = Object.entries(errors).slice(0, 3).map(([number, reason]) => `${number.slice(0, 30)} ${reason}`);
  return shown.length ? ` (${shown.join(', ')})` : '';
}
