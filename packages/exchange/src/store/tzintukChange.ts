import { randomUUID } from 'node:crypto';
import { due, subscriberKey, subscribersPrefix, tzintukHeadKey, tzintukListPk, tzintukSweepKey, type Key } from './keys.ts';
import type { Item, Table, Write } from './table.ts';
import { headOf, isBlocked, isOn, nameRow, type Subscriber, type TzintukHead } from './tzintuk.ts';
import { type ListEvent, logRow } from './tzintukLog.ts';

/** How long a number that left is remembered, in seconds: what a carrier tells later than that of an earlier time would bring it back. */
const remembered = 30 * 86_400;
/** How long the rows of before a reset stay, in milliseconds, for whoever is reading them. */
const sweepAfter = 60_000;

/**
 * Takes in something done with a list, in one transaction with its row of the log; the first word of a list makes it. Told
 * again it changes nothing, and the order in which things are told does not matter: of a number the latest instant counts,
 * at one instant leaving before joining and a reset before both.
 */
export async function changeList(table: Table, system: string, list: string, done: ListEvent, now: number, logDays: number | undefined): Promise<void> {
  const witness = logRow(system, list, done, logDays);
  for (;;) {
    const [item, row] = await table.getAll([tzintukHeadKey(system, list), subscriberKey(system, list, done.phone)]);
    const head = headOf(item);
    const named = head ? [] : [nameRow(system, list)];
    const writes = done.operation === 'ResetToListTzintuk'
      ? await reset(table, system, list, head, done.at, now)
      : subscribe(system, list, head, row as (Item & Subscriber) | undefined, done, now);
    const outcome = await table.transact({ ...witness, put: { ...witness.put, tx: randomUUID() } }, [...writes, ...named]);
    if (outcome.done || outcome.lost[0]) return;
  }
}

function subscribe(system: string, list: string, head: TzintukHead | undefined, row: Subscriber | undefined, { operation, phone, at }: ListEvent, now: number): Write[] {
  const { generation = 0, newest = 0 } = head ?? {};
  const joins = operation === 'AddToListTzintuk';
  if (at <= generation || (row && (row.since > at || (row.since === at && (joins || row.left))))) return [];
  const before = isOn(row, generation);
  const blocked = row && isBlocked(row, generation) ? row.blocked : undefined;
  const change = Number(joins) - Number(before);
  const later = joins && at > newest;
  const standing: Subscriber = { phone, since: at, ...(blocked === undefined ? {} : { blocked }), ...(joins ? {} : { left: true as const, ttl: Math.ceil(now / 1000) + remembered }) };
  return [
    { put: { ...subscriberKey(system, list, phone), ...standing }, ...asSeen(row) },
    {
      update: tzintukHeadKey(system, list), set: `SET #name = :name${later ? ', newest = :at' : ''} ADD subscribers :change, blocked :blocked, changes :one`,
      if: `${sameGeneration(generation)}${later ? ' AND (attribute_not_exists(newest) OR newest < :at)' : ''}`,
      names: { '#name': 'name' },
      values: { ':name': list, ':change': change, ':blocked': blocked === undefined ? 0 : change, ':one': 1, ...(later ? { ':at': at } : {}), ...generationValue(generation) },
    },
  ];
}

/**
 * The writes by which everybody who is on a list up to an instant is off it: one operation however long the list, unless
 * somebody is on it since a later instant, which only a reset that is told late brings about; those are counted then.
 */
export async function reset(table: Table, system: string, list: string, head: TzintukHead | undefined, at: number, now: number): Promise<Write[]> {
  const { generation = 0, newest = 0, changes = 0 } = head ?? {};
  if (at <= generation) return [];
  const late = newest > at;
  const left = late ? await countAfter(table, system, list, at) : { subscribers: 0, blocked: 0 };
  const sweep = tzintukSweepKey(system, list);
  return [
    {
      update: tzintukHeadKey(system, list), set: 'SET #name = :name, generation = :at, subscribers = :subscribers, blocked = :blocked ADD changes :one',
      if: `${sameGeneration(generation)} AND ${late ? (changes ? 'changes = :changes' : 'attribute_not_exists(changes)') : '(attribute_not_exists(newest) OR newest <= :at)'}`,
      names: { '#name': 'name' },
      values: { ':name': list, ':at': at, ':subscribers': left.subscribers, ':blocked': left.blocked, ':one': 1, ...(late && changes ? { ':changes': changes } : {}), ...generationValue(generation) },
    },
    { put: { ...sweep, system, list, ...due('list', now + sweepAfter, sweep) } },
  ];
}

async function countAfter(table: Table, system: string, list: string, at: number): Promise<Pick<TzintukHead, 'subscribers' | 'blocked'>> {
  const count = { subscribers: 0, blocked: 0 };
  for (let after: Key | undefined; ;) {
    const found = await table.query({ pk: tzintukListPk(system, list), prefix: subscribersPrefix, after });
    for (const row of found.items as unknown as Subscriber[]) {
      if (!isOn(row, at)) continue;
      count.subscribers++;
      if (isBlocked(row, at)) count.blocked++;
    }
    if (!(after = found.next)) return count;
  }
}

/** The writes by which a number is forgotten by a list, and whether it was on it. */
export async function forget(table: Table, system: string, list: string, row: Item & Subscriber): Promise<{ writes: Write[]; wasOn: boolean }> {
  const head = headOf(await table.get(tzintukHeadKey(system, list)));
  const generation = head?.generation ?? 0;
  const wasOn = isOn(row, generation);
  const counted: Write = {
    update: tzintukHeadKey(system, list), set: 'ADD subscribers :minus, blocked :blocked, changes :one', if: `attribute_exists(pk) AND ${sameGeneration(generation)}`,
    values: { ':minus': -1, ':blocked': isBlocked(row, generation) ? -1 : 0, ':one': 1, ...generationValue(generation) },
  };
  return { wasOn, writes: [{ delete: { pk: row.pk, sk: row.sk }, ...asSeen(row) }, ...(wasOn ? [counted] : [])] };
}

/** The condition that a subscriber's row is still as it was read. */
function asSeen(row: Subscriber | undefined): Pick<Write, 'if' | 'names' | 'values'> {
  if (!row) return { if: 'attribute_not_exists(pk)' };
  return {
    if: `since = :seen AND ${row.left ? 'attribute_exists(#left)' : 'attribute_not_exists(#left)'} AND ${row.blocked === undefined ? 'attribute_not_exists(blocked)' : 'blocked = :wasBlocked'}`,
    names: { '#left': 'left' }, values: { ':seen': row.since, ...(row.blocked === undefined ? {} : { ':wasBlocked': row.blocked }) },
  };
}

const sameGeneration = (generation: number): string => (generation ? 'generation = :generation' : 'attribute_not_exists(generation)');
const generationValue = (generation: number): Record<string, number> => (generation ? { ':generation': generation } : {});
