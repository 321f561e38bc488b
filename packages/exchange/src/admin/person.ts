import type { Exchange } from '../exchange.ts';
import { readNumber } from '../numbers/israel.ts';
import { error } from '../refusal.ts';
import { type Stored, walkLists, type Whose } from '../store/personLists.ts';
import { type ToldOf, walkListLogs } from '../store/personListLogs.ts';
import { type Logged, walkLogs } from '../store/persons.ts';

/** A person's number, as the logs write it. */
export function personOf(written: string): Whose {
  const read = readNumber(written);
  if ('reason' in read) throw error('Parameter number is no telephone number.');
  const { number } = read;
  // As it may stand in a text: with signs between its digits, and with the country's in the place of its zero.
  const digits = [...number.replace(/^0/, '')].map((sign) => (sign === '*' ? '\\*' : sign)).join(between);
  const inText = new RegExp(`(?<![\\d*])${number.startsWith('0') ? `(?:(?:\\+|00)?972${between}0?|0)${between}` : ''}${digits}(?!\\d)`);
  return { number, is: (other) => other === number || numberOf(other) === number, isIn: (text) => inText.test(text) };
}

const between = '[\\s().\\-\\u2010-\\u2015]{0,3}';

function numberOf(written: string): string | undefined {
  const read = readNumber(written);
  return 'reason' in read ? undefined : read.number;
}

/** What is told of what is found: its place in a list, a setting or a queue, a row of a tzintuk list's log about it, and every piece of the logs of messages and rings, whomever it was sent to. */
export interface Visit { stored: (found: Stored) => Promise<void>; event: (found: ToldOf) => Promise<void>; logged: (logged: Logged) => Promise<void> }

/** Walks the lists, settings and queues of every system, the logs of lists, and then the logs of messages, a bounded piece at a time; answers where to go on, or null at the end. */
export async function walkStored({ table }: Exchange, whose: Whose, after: string | undefined, now: number, visit: Visit): Promise<string | null> {
  const inLists = after === undefined || after.startsWith('lists');
  const inEvents = after?.startsWith('events');
  return (inLists ? await walkLists(table, whose, after, visit.stored) : null)
    ?? (inLists || inEvents ? await walkListLogs(table, whose.number, inEvents ? after : undefined, visit.event) : null)
    ?? walkLogs(table, inLists || inEvents ? undefined : after, now, visit.logged);
}
