import { due, type DueKind, duePk, deadPk, dueShards, type Key } from './keys.ts';
import type { Item, Outcome, Table, Update } from './table.ts';

/** How long a claim holds when its worker fell silent, in milliseconds: as long as a worker may run. */
export const dueLease = 60_000;
/** A row may be taken so much before its time: the clocks of two machines differ. */
const early = 1000;
const page = 100;

/** A row that a worker holds, as `claimDue` found it. */
export type DueRow = Key & { gk: string; lease: number };

/** What becomes of a row that was worked on: it leaves the index, comes back at an instant (milliseconds), is given up for a reason, or is deleted. */
export type Next = { done: true } | { again: number } | { dead: string } | { gone: true };

/** What a row that was given up keeps: why, and when its last try began (milliseconds). */
export interface Dead { reason: string; at: number }

/**
 * Takes a due row for a worker: lost when it is not due (any more, or yet), or another worker holds it. `tries` of the row
 * counts how often it was taken, this time included.
 */
export function claimDue(table: Table, key: Key, worker: string, now: number): Promise<Outcome> {
  return table.write({
    update: key, set: 'SET lease = :lease, worker = :worker ADD tries :one',
    if: 'begins_with(gk, :due) AND gs <= :until AND (attribute_not_exists(lease) OR lease <= :now)',
    values: { ':lease': now + dueLease, ':worker': worker, ':one': 1, ':due': 'DUE#', ':until': instant(now + early), ':now': now },
  }, (found) => found.worker === worker);
}

/**
 * Writes down what a worker did with the row it holds, and what is next; `set` are further attributes of the row (undefined
 * removes one). Lost when the lease ran out and another worker took the row.
 */
export function settleDue(table: Table, row: DueRow, worker: string, next: Next, set: Record<string, unknown> = {}): Promise<Outcome> {
  if ('gone' in next) return table.write({ delete: { pk: row.pk, sk: row.sk }, ...held(worker) });
  return table.write(settling(row, worker, next, set), (found) => found.lease === undefined && found.worker === worker);
}

const held = (worker: string) => ({ if: 'worker = :worker AND attribute_exists(lease)', values: { ':worker': worker } });

/** The same as a part of a transaction. */
export function settling(row: DueRow, worker: string, next: Exclude<Next, { gone: true }>, set: Record<string, unknown> = {}): Update {
  const { if: condition, values } = held(worker);
  const written = { ...set, ...standing(row, next), lease: undefined };
  const all = Object.entries(written).map(([name, value], i) => ({ name, value, at: `#s${i}`, as: `:s${i}` }));
  const sets = all.filter(({ value }) => value !== undefined);
  const gone = all.filter(({ value }) => value === undefined);
  return {
    update: { pk: row.pk, sk: row.sk },
    set: `${sets.length ? `SET ${sets.map(({ at, as }) => `${at} = ${as}`).join(', ')} ` : ''}REMOVE ${gone.map(({ at }) => at).join(', ')}`,
    if: condition,
    names: Object.fromEntries(all.map(({ name, at }) => [at, name])),
    values: { ...values, ...Object.fromEntries(sets.map(({ value, as }) => [as, value])) },
  };
}

/** The attributes by which a row stands in the index, among what is due or what was given up; undefined ones are removed. */
function standing(row: DueRow, next: Exclude<Next, { gone: true }>): { gk: string | undefined; gs: string | undefined; dead?: Dead } {
  if ('again' in next) return due(kindOf(row), next.again, row);
  if ('done' in next) return { gk: undefined, gs: undefined };
  const at = row.lease - dueLease;
  const { gk, gs } = due(kindOf(row), at, row);
  return { gk: deadPk(gk), gs, dead: { reason: next.dead.slice(0, 500), at } };
}

/** The rows of a kind that were given up, the longest dead first within each shard. */
export async function* deadRows(table: Table, kind: DueKind): AsyncGenerator<Item & { dead: Dead }> {
  for (let shard = 0; shard < dueShards; shard++) {
    for await (const keys of dueKeys(table, deadPk(duePk(kind, shard)), undefined, page)) {
      for (const row of await table.getAll(keys)) if (row?.dead) yield row as Item & { dead: Dead };
    }
  }
}

/** Makes a row that was given up due again, its tries forgotten. Lost when it is not dead. */
export function redriveDue(table: Table, kind: DueKind, key: Key, now: number): Promise<Outcome> {
  const { gk, gs } = due(kind, now, key);
  return table.write({
    update: { pk: key.pk, sk: key.sk }, set: 'SET gk = :gk, gs = :gs REMOVE #dead, tries', if: 'attribute_exists(#dead)',
    names: { '#dead': 'dead' }, values: { ':gk': gk, ':gs': gs },
  });
}

/** The keys in one shard of the index up to an instant (milliseconds; all when there is none), soonest first, a page at a time. */
export async function* dueKeys(table: Table, gk: string, now: number | undefined, limit: number): AsyncGenerator<Key[]> {
  for await (const found of dueTimes(table, gk, now, limit)) yield found.map(({ key }) => key);
}

/** The same, with the instant at which each is due. */
export async function* dueTimes(table: Table, gk: string, until: number | undefined, limit: number): AsyncGenerator<{ key: Key; at: number }[]> {
  for (let after; ;) {
    const found = await table.queryDue(gk, until === undefined ? undefined : instant(until), limit, after);
    if (found.keys.length > 0) yield found.keys.map(({ pk, sk, gs }) => ({ key: { pk, sk }, at: instantIn(gs) }));
    if (!(after = found.next)) return;
  }
}

/** The instant at which a row of the index is due, in milliseconds. */
export const instantIn = (gs: string): number => Date.parse(gs.slice(0, 24));

/** Everything due up to and at an instant sorts before this. */
const instant = (ms: number) => `${new Date(ms).toISOString()}~`;

const kindOf = (row: DueRow) => row.gk.split('#')[1] as DueKind;
