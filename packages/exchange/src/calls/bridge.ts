import type { Given } from '@merkazia/contract';
import { callerAsked, needCaller } from '../callerIds/show.ts';
import type { FirstLeg } from '../carrier/carrier.ts';
import type { Exchange } from '../exchange.ts';
import { isMailAddress } from '../mail/mail.ts';
import { toCall } from '../numbers/israel.ts';
import { splitNumbers } from '../numbers/recipients.ts';
import { codes, error } from '../refusal.ts';
import { allowedBy } from '../spend/guard.ts';
import { readForSending } from '../store/sending.ts';
import type { SystemRow } from '../store/systems.ts';
import { sipLeg } from './firstLeg.ts';
import type { NewCall } from './start.ts';

/** A bridged call as it is to be, and where its recording is to be mailed, which may be nowhere. */
export interface BridgePlan extends Omit<NewCall, 'by'> { bridge: NonNullable<NewCall['bridge']>; mail: { wanted: boolean; to: string } }

/** Decides a bridged call: reads the numbers, the right to the caller ID and the SIP account. Changes nothing. */
export async function planBridge(exchange: Exchange, system: string, given: Given<'CreateBridgeCall'>, now: number): Promise<BridgePlan> {
  const { table, config } = exchange;
  const sip = await sipLeg(exchange, system, given);
  const read = oneNumber(allowedBy(config, toCall));
  const second = read('BridgePhones', given.BridgePhones);
  const first: FirstLeg = sip === undefined ? { to: read('Phones', given.Phones) } : { sip };
  if ('to' in first && first.to === second) throw error('Parameter BridgePhones is the number that Phones calls: a number cannot be connected with itself.', codes.noPhones);
  const caller = given.callerId === undefined ? undefined : callerAsked(given.callerId);
  const known = await readForSending(table, system, 'units', caller === undefined ? [] : [caller], [second, ...('to' in first ? [first.to] : [])]);
  for (const [parameter, number] of [['BridgePhones', second], ['Phones', 'to' in first ? first.to : undefined]] as const) {
    if (number !== undefined && known.blocked.has(number)) throw error(`Parameter ${parameter}: this number is blocked for the system: ${number}.`, codes.noPhones);
  }
  const from = caller === undefined ? known.system.did : needCaller('callerId', caller, known, now);
  const { RecordCall: record = false } = given;
  const mail = mailOf(given, known.system);
  return {
    kind: 'bridge', row: known.system, balance: known.balance, from, mail,
    bridge: { first, second, record, ...(record && mail.wanted ? { mailTo: mail.to } : {}) },
  };
}

/** A reader of a parameter that is one number which may be called. */
export const oneNumber = (read: ReturnType<typeof allowedBy>) => (parameter: string, written: string): string => {
  const [only, ...others] = splitNumbers(written);
  if (others.length > 0) throw error(`Parameter ${parameter} is one number, not several.`, codes.noPhones);
  const number = read(only ?? '');
  if ('reason' in number) throw error(`Parameter ${parameter} is no number that can be called: ${number.reason}.`, codes.noPhones);
  return number.number;
};

function mailOf({ SendMailInCall: wanted = false, SendMailInCallTo: given }: Given<'CreateBridgeCall'>, { email }: SystemRow): BridgePlan['mail'] {
  const to = given?.trim() || email;
  if (given?.trim() && !isMailAddress(to)) throw error('Parameter SendMailInCallTo is no mail address such as office@example.co.il.');
  if (wanted && !isMailAddress(to)) throw error('Parameter SendMailInCallTo is required: the system has no mail address of its own.');
  return { wanted, to };
}
