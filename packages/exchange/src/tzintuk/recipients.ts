import type { Exchange } from '../exchange.ts';
import { written } from '../lists/written.ts';
import { type LeftOut, readRecipients } from '../numbers/recipients.ts';
import { toCall } from '../numbers/israel.ts';
import { codes, error } from '../refusal.ts';
import { allowedBy } from '../spend/guard.ts';
import type { ListHead } from '../store/lists.ts';
import { readTzintukLists, subscribersOf, type TzintukHead } from '../store/tzintuk.ts';
import type { Source } from '../campaigns/campaign.ts';
import type { Asked, Wanted } from './asked.ts';

/** Whom a ring is for: numbers, each with the caller ID of its own that it may have, or lists too large to be read before the answer. */
export interface Rung {
  numbers: string[];
  callers: (string | undefined)[];
  errors: Record<string, LeftOut>;
  blocked: Record<string, LeftOut>;
  /** The stored lists that are read after the answer, and about how many they reach. */
  later?: { source: Source; total: number };
  /** The distribution list that is read then. */
  list?: ListHead;
  /** The free lists it is for. */
  free?: TzintukHead[];
}

const none = { numbers: [], callers: [], errors: {}, blocked: {} };

/** Reads whom a command rings; a list is read now where it is small, or `now` is wanted. Unknown lists are refused, naming them. */
export async function rungBy(exchange: Exchange, system: string, asked: Asked, now: boolean): Promise<Rung> {
  if ('tzl' in asked) return byFreeLists(exchange, system, asked.tzl, now);
  if ('numbers' in asked) return { ...read(exchange, asked.numbers), blocked: {} };
  const given = await written(exchange, system, `tpl:${asked.tpl}`, now);
  if (!('list' in given)) return { ...read(exchange, given.numbers.map((phone) => ({ phone }))), blocked: given.blocked };
  const { list } = given;
  return { ...none, list, later: { source: { kind: 'tpl', list: list.id, generation: list.generation }, total: list.callable } };
}

/** A number that is given twice is rung once, as it is given first. */
function read({ config }: Exchange, wanted: Wanted[]): Pick<Rung, 'numbers' | 'callers' | 'errors'> {
  const readable = allowedBy(config, toCall);
  const callers = new Map<string, string | undefined>();
  for (const { phone, callerId } of wanted) {
    const number = readable(phone);
    if ('number' in number && !callers.has(number.number)) callers.set(number.number, callerId);
  }
  const { numbers, errors } = readRecipients(wanted.map(({ phone }) => phone), readable);
  return { numbers, callers: numbers.map((number) => callers.get(number)), errors };
}

async function byFreeLists(exchange: Exchange, system: string, names: string[], now: boolean): Promise<Rung> {
  const { table, config } = exchange;
  const found = await readTzintukLists(table, system, names);
  const unknown = names.filter((_, i) => found[i] === undefined);
  if (unknown.length > 0) throw error(`Parameter phones names a free tzintuk list that is not there: ${unknown.slice(0, 3).map((name) => name.slice(0, 40)).join(', ')}.`, codes.badTemplate);
  const free = found as TzintukHead[];
  const count = (what: 'subscribers' | 'blocked') => free.reduce((sum, head) => sum + head[what], 0);
  if (count('subscribers') > config.limits.listInAnswer && !now) {
    return { ...none, free, later: { source: { kind: 'tzl', system, lists: free.map(({ name, generation }) => ({ name, generation })) }, total: count('subscribers') - count('blocked') } };
  }
  const wanted: Wanted[] = [];
  const blocked = new Set<string>();
  for (const { name, generation } of free) {
    for await (const page of subscribersOf(table, system, name, generation)) {
      for (const one of page) {
        if (one.blocked) blocked.add(one.phone);
        else wanted.push({ phone: one.phone });
      }
    }
  }
  const rung = read(exchange, wanted);
  // Who is blocked in one list and rung by another is rung.
  for (const number of rung.numbers) blocked.delete(number);
  return { ...rung, blocked: Object.fromEntries([...blocked].map((number) => [number, 'blocked'])), free };
}
