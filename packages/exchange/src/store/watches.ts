import { randomUUID } from 'node:crypto';
import type { Told, ToldRow, Wanted, WatchRow } from '../watches/watch.ts';
import { type DueRow, settleDue, settling } from './due.ts';
import { due, toldKey, watchChangeKey, watchesPk, watchKey } from './keys.ts';
import type { Item, Put, Table, Update, Write } from './table.ts';

/** What was told is kept so long. */
const kept = 90 * 86_400_000;

export async function findWatch(table: Table, name: string): Promise<WatchRow | undefined> {
  return (await table.get(watchKey(name))) as (Item & WatchRow) | undefined;
}

/** A page of the watches, by name; `next` names the last of them when there are more. */
export async function watchesAfter(table: Table, after: string | undefined, limit: number): Promise<{ watches: WatchRow[]; next: string | null }> {
  const { items, next } = await table.query({ pk: watchesPk, limit, after: after === undefined ? undefined : watchKey(after) });
  return { watches: items as (Item & WatchRow)[], next: next?.sk ?? null };
}

/** The watch as it stands once it is set; what it told of, and the incidents that last, stay as they are. */
export const setRow = (wanted: Wanted & { token: string }, before: WatchRow | undefined, now: number): WatchRow => {
  const key = watchKey(wanted.name);
  const { found, lookedAt, problem, failures, alertSince, blindSince } = before ?? {};
  return {
    ...key, ...wanted, created: before?.created ?? now, rev: (before?.rev ?? 0) + 1, ...due('watch', now, key),
    // What another kind counted compares with nothing.
    found: before?.kind === wanted.kind && before.queuePath === wanted.queuePath && before.exchange === wanted.exchange ? found : undefined,
    lookedAt, problem, failures, alertSince, blindSince,
  };
};

/** The rows by which a watch is set, due at once: lost at the second when it was changed, or looked with, meanwhile. */
export const setWatch = (row: WatchRow, before: WatchRow | undefined, now: number): [Put, Write] => [changeRow(now), {
  put: row, ...unchanged(before),
}];

/** A look counts itself by its time, a change of an operator's by `rev`. */
function unchanged(before: WatchRow | undefined): Pick<Put, 'if' | 'values'> {
  if (before === undefined) return { if: 'attribute_not_exists(pk)' };
  if (before.lookedAt === undefined) return { if: 'rev = :rev AND attribute_not_exists(lookedAt)', values: { ':rev': before.rev } };
  return { if: 'rev = :rev AND lookedAt = :looked', values: { ':rev': before.rev, ':looked': before.lookedAt } };
}

/** The rows by which a watch is removed: lost at the second when there is none. */
export const removeWatch = (name: string, now: number): [Put, Write] => [changeRow(now), { delete: watchKey(name), if: 'attribute_exists(pk)' }];

const changeRow = (now: number): Put => ({ put: { ...watchChangeKey(randomUUID()), ttl: Math.ceil(now / 1000) + 3600 } });

/** The row of what a watch tells, due at once where it is to be mailed. */
export function toldRow(watch: WatchRow, told: Told): Put & { put: ToldRow & { gk?: string } } {
  const key = toldKey(watch.name, told);
  const { name, kind, threshold, mail } = watch;
  return {
    put: { ...key, v: 1, watch: name, kind, threshold, ...told, ttl: Math.ceil((told.at + kept) / 1000), ...(mail === undefined ? {} : { mail, ...due('watch', told.at, key) }) } as ToldRow,
  };
}

/** What a look came to. */
export interface Settled { next: number; set: Partial<WatchRow>; told: Put[]; hooks: Put[] }

/** Writes down a look and what is told of it, in one transaction. False when the watch was changed or removed since it was taken, or another worker has it. */
export async function settleWatch(table: Table, row: Item & WatchRow & DueRow, worker: string, { next, set, told, hooks }: Settled): Promise<boolean> {
  const all = { ...set, tries: undefined };
  const [first, ...others] = told;
  if (!first) return (await settleDue(table, row, worker, { again: next }, all)).done;
  const settle: Update = settling(row, worker, { again: next }, all);
  return (await table.transact({ put: { ...first.put, tx: randomUUID() } }, [settle, ...others, ...hooks])).done;
}
