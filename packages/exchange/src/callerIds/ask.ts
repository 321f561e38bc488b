import type { Exchange } from '../exchange.ts';
import { readNumber, toCall, toMessage } from '../numbers/israel.ts';
import { codes, error } from '../refusal.ts';
import { allowedBy, needCeiling } from '../spend/guard.ts';
import { countIn } from '../store/approvals.ts';
import type { Purse } from '../store/ledger.ts';
import { readForSending } from '../store/sending.ts';
import type { SystemRow } from '../store/systems.ts';
import type { Committed, Write } from '../store/table.ts';
import { partsOf } from '../sms/parts.ts';
import { codeText } from './code.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** What a code will be sent to, and what that costs (thousandths of a unit). */
export interface Asked { row: SystemRow; number: string; cost: number; /** What pays. */ purse: Purse }

/**
 * Reads the number that is to be approved: an Israeli one that can be reached the way asked for, that is not the system's own
 * (those need no approval) and that the system did not block. Changes nothing.
 */
export async function plan({ table, config }: Exchange, system: string, written: string, way: 'SMS' | 'CALL', now: number): Promise<Asked> {
  const read = allowedBy(config, way === 'SMS' ? toMessage : toCall)(written);
  const why = 'reason' in read ? read.reason : read.kind === 'foreign' || 'reason' in readNumber(written) ? 'foreign' : undefined;
  if ('reason' in read || why) throw error(`Parameter callerId cannot be approved by ${way === 'SMS' ? 'an SMS' : 'a call'}: ${why}.`, codes.badDestination);
  const { number } = read;
  const { system: row, balance, callers, blocked } = await readForSending(table, system, 'sms', [number], [number]);
  if (callers.get(number)?.owner === system) throw error(`Parameter callerId is a number of this system, which needs no approval: ${number}.`);
  if (blocked.has(number)) throw error(`Parameter callerId is blocked in this system: ${number}.`, codes.badDestination);
  const cost = way === 'SMS' ? partsOf(codeText(row.did, '000000')) * config.prices.smsPart : config.prices.speech;
  needCeiling(config, cost);
  return { row, number, cost, purse: way === 'SMS' && balance.amount >= cost && balance.expires > now ? 'sms' : 'units' };
}

/** Counts one more code for the system and for the number, this hour and today; each is lost where there were as many as may be. */
export function counts({ config }: Exchange, system: string, number: string, now: number): Write[] {
  const { system: ofSystem, number: ofNumber } = config.approvals;
  return [
    countIn(`codes of ${system} in an hour`, hour, ofSystem.hour, now), countIn(`codes of ${system} in a day`, day, ofSystem.day, now),
    countIn(`codes to ${number} in an hour`, hour, ofNumber.hour, now), countIn(`codes to ${number} in a day`, day, ofNumber.day, now),
  ];
}

/** Refuses what was lost to the counts, which begin at a place of the transaction. */
export function needCounted({ config }: Exchange, outcome: Committed & { done: false }, first: number): void {
  const { system, number } = config.approvals;
  const of = [['this system', system.hour, 'hour'], ['this system', system.day, 'day'], ['this number', number.hour, 'hour'], ['this number', number.day, 'day']] as const;
  const over = of.find((_, i) => outcome.lost[first + i]);
  if (over) throw error(`Too many codes for ${over[0]}: at most ${over[1]} are sent in ${over[2] === 'hour' ? 'an hour' : 'a day'}. Try again later.`);
}
