import { randomUUID } from 'node:crypto';
import { bucketOf } from '../lists/entries.ts';
import { approvalsOf } from './approvals.ts';
import type { Ask } from './asks.ts';
import { blockedKey, type Key, listNamesPrefix, subscriberKey, systemPk, takenOutKey } from './keys.ts';
import { changeList, type ListChange } from './listChanges.ts';
import { type ListEntry, readList, snapshotBuckets } from './lists.ts';
import { codesAsked } from './personAsks.ts';
import { queuedOf, type Queued } from './personQueues.ts';
import { entering, following, whole } from './persons.ts';
import { type Setting, settingsAbout } from './personSettings.ts';
import type { Item, Table } from './table.ts';
import { isOn, readTzintukLists, type Subscriber } from './tzintuk.ts';
import { forget } from './tzintukChange.ts';

/** Where a number stands in the lists of a system: so many entries of a distribution list, a subscription (or what is left of one), or the block list. */
export type Listed = { system: string } & (
  | { kind: 'tpl'; list: string; mine: ListEntry[] }
  | { kind: 'tzintuk'; list: string; row: Item & Subscriber; isOn: boolean }
  /** Requests to approve it as a caller ID that are not over. */
  | { kind: 'approval'; requests: number }
  | { kind: 'blocked' });

/** Whose number: as it is kept, and whether something written is it, or has it in it. */
export interface Whose { number: string; is: (written: string) => boolean; isIn: (text: string) => boolean }

/** What is found of a number beside the logs: in lists, settings and queues, and in calls upstream that said a code. */
export type Stored = Listed | Setting | Queued | { system: string; kind: 'code'; ask: Ask };

/** What reading a hundred entries of a list counts for, what a look beside the lists does, and how many small rows count for one. */
const bucketCost = 5;
const besideCost = 40;
const rowsForOne = 20;
const whereTo = /^lists(?:\/(\d+)(?:\/(\d{9})?\/LIST#(tpl|tzintuk)#(.*))?)?$/;

/** Walks the lists of every system, a bounded piece at a time; answers where to go on (it begins with `lists`), or null at the end. */
export async function walkLists(table: Table, whose: Whose, after: string | undefined, visit: (found: Stored) => Promise<void>, budget = whole): Promise<string | null> {
  const [, started, bucket, kind, name] = whereTo.exec(after ?? '') ?? [];
  let spent = 0;
  let within = name === undefined ? undefined : { bucket, kind, name };
  for (let system = within ? started : await following(table, started); system !== undefined; system = await following(table, system), within = undefined) {
    spent += entering;
    if (!within) spent += await besideLists(table, system, whose, visit);
    for await (const list of namesOf(table, system, within)) {
      const named = `LIST#${list.kind}#${list.name}`;
      if (list.kind === 'tzintuk') {
        const row = (await table.get(subscriberKey(system, list.name, whose.number))) as (Item & Subscriber) | undefined;
        const [head] = row ? await readTzintukLists(table, system, [list.name]) : [];
        if (row) await visit({ system, kind: 'tzintuk', list: list.name, row, isOn: isOn(row, head?.generation ?? 0) });
      } else {
        // Buckets keep their numbers whatever generation they stand in: one that was read is not read again.
        const head = await readList(table, system, list.name);
        for await (const { bucket, entries } of head ? snapshotBuckets(table, head.id, head.generation, Number(list.bucket ?? -1), 20) : []) {
          const mine = entries.filter(({ phone }) => whose.is(phone));
          if (mine.length > 0) await visit({ system, kind: 'tpl', list: list.name, mine });
          if ((spent += bucketCost) >= budget) return `lists/${system}/${String(bucket).padStart(9, '0')}/${named}`;
        }
      }
      if (++spent >= budget) return `lists/${system}//${named}`;
    }
    if (spent >= budget) return `lists/${system}`;
  }
  return null;
}

/** What a system has of a number beside its lists; answers what reading it counts for. */
async function besideLists(table: Table, system: string, whose: Whose, visit: (found: Stored) => Promise<void>): Promise<number> {
  let read = 0;
  if (await table.get(blockedKey(system, whose.number))) await visit({ system, kind: 'blocked' });
  const requests = (await approvalsOf(table, system, whose.number)).length;
  if (requests > 0) await visit({ system, kind: 'approval', requests });
  else for (const ask of await codesAsked(table, system, whose)) await visit({ system, kind: 'code', ask });
  for await (const found of settingsAbout(table, system, whose)) {
    if ('read' in found) read += found.read;
    else await visit(found);
  }
  for await (const found of queuedOf(table, system, whose)) await visit(found);
  return besideCost + Math.ceil(read / rowsForOne);
}

type Name = { kind: string; name: string; bucket?: string | undefined };

/** The lists of a system after one that was read, that one again when it was not read to its end. */
async function* namesOf(table: Table, system: string, within: { bucket?: string | undefined; kind: string | undefined; name: string | undefined } | undefined): AsyncGenerator<Name> {
  if (within?.bucket) yield within as Name;
  let after: Key | undefined = within && { pk: systemPk(system), sk: `LIST#${within.kind}#${within.name}` };
  do {
    const page = await table.query({ pk: systemPk(system), prefix: listNamesPrefix, after });
    for (const { sk } of page.items) {
      const [, kind, name] = /^LIST#(\w+)#(.*)$/s.exec(sk)!;
      yield { kind: kind!, name: name! };
    }
    after = page.next;
  } while (after);
}

/** Takes a number out of a list, which counts one fewer; answers how many entries went. */
export const takeOut = (table: Table, found: Listed & { kind: 'tpl' | 'tzintuk' }, now: number): Promise<number> =>
  (found.kind === 'tzintuk' ? endSubscription(table, found, now) : removeEntries(table, found, now));

/** One who left before counts for none, though his row goes too. */
async function endSubscription(table: Table, { system, list, row }: Listed & { kind: 'tzintuk' }, now: number): Promise<number> {
  const { writes, wasOn } = await forget(table, system, list, row);
  const tx = randomUUID();
  const outcome = await table.transact({ put: { ...takenOutKey(tx), tx, ttl: Math.ceil(now / 1000) + 3600 } }, writes);
  // Somebody edited the list meanwhile: the operator is told, and erases again.
  if (!outcome.done) throw new Error(`the list ${list} of ${system} changed meanwhile`);
  return Number(wasOn);
}

/** Campaigns that read the list as it was have it so still, until they have read it. */
async function removeEntries(table: Table, { system, list, mine }: Listed & { kind: 'tpl' }, now: number): Promise<number> {
  const written = new Map(mine.map(({ rowid, phone }) => [rowid, phone]));
  const begin = (): ListChange & { gone: number } => ({
    gone: 0,
    buckets: [...new Set(mine.map(({ rowid }) => bucketOf(rowid)))],
    entries(before) {
      const left = before.filter(({ rowid, phone }) => written.get(rowid) !== phone);
      this.gone += before.length - left.length;
      return left.length < before.length ? left : before;
    },
    added: () => [],
  });
  const id = randomUUID();
  const done = await changeList(table, { system, list, id, now }, begin, (_, witness, others) => table.transact({ put: { ...witness.put, tx: id } }, others));
  if (done === 'busy') throw new Error(`the list ${list} of ${system} is changed all the time`);
  return done?.gone ?? 0;
}
