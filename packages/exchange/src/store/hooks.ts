import { type Attempt, type Hook, type HookName, type HookRow, hookId, hookText } from '../hooks/hook.ts';
import { customerHookKey, customerHookPk, dead, due, type Key } from './keys.ts';
import type { Item, Outcome, Put, Table } from './table.ts';

/** Longer than an attempt may take. */
const lease = 60_000;
/** How long a hook and its attempts can be looked at and replayed. */
const kept = 90 * 86_400_000;
const attemptsKept = 20;

/** What becomes of a hook: it is through, due again at an instant, or given up for a reason. */
export type Next = { done: true } | { again: number } | { dead: string };

export const hookKey = ({ campaign, chunk, number, status }: HookName): Key => customerHookKey(campaign, chunk, number ?? '', status);

export function hookName({ pk, sk }: Key): HookName {
  const [, campaign, chunk] = pk.split('#');
  const [number, status] = sk.split('#');
  return { campaign: campaign!, chunk: Number(chunk), number: number || null, status: status! };
}

/** The row of a new hook, due or already tried once. */
export function hookPut(hook: Hook, now: number, next: Next, attempts: Attempt[] = []): Put & { put: HookRow } {
  const { system, url, type, after, closes } = hook;
  const key = hookKey(hook);
  const row = {
    ...key, v: 1, system, id: hookId(hook), url, type, text: hookText(hook), ...(after && { after }), ...(closes && { closes }),
    created: now, tries: 'done' in next ? 0 : attempts.length, attempts, ttl: Math.ceil((now + kept) / 1000), ...standing(key, next, now),
  };
  return { put: row, if: 'attribute_not_exists(pk)' };
}

function standing(key: Key, next: Next, now: number): { gk?: string; gs?: string; dead?: HookRow['dead'] } {
  if ('done' in next) return {};
  if ('again' in next) return due('hook', next.again, key);
  return { ...dead('hook', now, key), dead: { reason: next.dead, at: now } };
}

/** Writes a hook that was tried before its row was there; false when the row is there already. */
export async function putHook(table: Table, put: ReturnType<typeof hookPut>): Promise<boolean> {
  const mine = put.put.attempts[0];
  return (await table.write(put, (found) => found.attempts?.[0]?.at === mine?.at && found.attempts?.[0]?.ms === mine?.ms)).done;
}

export async function readHook(table: Table, key: Key): Promise<HookRow | undefined> {
  return (await table.get(key)) as (Item & HookRow) | undefined;
}

/** Takes a hook for a worker, if it is due and no other holds it; one never tried is due from the start. */
export function claimHook(table: Table, key: Key, worker: string, now: number): Promise<Outcome> {
  return table.write({
    update: key, set: 'SET lease = :lease, worker = :worker',
    if: 'begins_with(gk, :due) AND (gs <= :until OR size(attempts) = :none) AND (attribute_not_exists(lease) OR lease <= :now)',
    values: { ':lease': now + lease, ':worker': worker, ':due': 'DUE#', ':until': `${new Date(now).toISOString()}~`, ':none': 0, ':now': now },
  }, (found) => found.worker === worker && found.lease > now);
}

/** Writes an attempt down and what becomes of the hook; lost when the lease went to another. */
export function settleHook(table: Table, row: HookRow, worker: string, attempt: Attempt, next: Next, now: number): Promise<Outcome> {
  const { gk, gs, dead: givenUp } = standing(row, next, now);
  const sets = ['attempts = :attempts', 'tries = :tries', ...(gk ? ['gk = :gk', 'gs = :gs'] : []), ...(givenUp ? ['dead = :dead'] : [])];
  return table.write({
    update: { pk: row.pk, sk: row.sk },
    set: `SET ${sets.join(', ')} REMOVE lease${gk ? '' : ', gk, gs'}`,
    if: 'worker = :worker AND attribute_exists(lease)',
    values: { ':worker': worker, ':attempts': [...row.attempts, attempt].slice(-attemptsKept), ':tries': 'done' in next ? 0 : row.tries + 1, ':gk': gk, ':gs': gs, ':dead': givenUp },
  }, (found) => found.worker === worker && found.lease === undefined);
}

/** Moves a hook that cannot be tried yet out of the way of the others that are due. */
export async function deferHook(table: Table, row: HookRow, until: number): Promise<void> {
  const { gk, gs } = due('hook', until, row);
  await table.write({ update: { pk: row.pk, sk: row.sk }, set: 'SET gk = :gk, gs = :gs', if: 'gs = :seen AND attribute_not_exists(lease)', values: { ':gk': gk, ':gs': gs, ':seen': row.gs } });
}

/** Makes a hook due again from the first of its attempts, whatever became of it; lost when there is none or it is being tried. */
export function reviveHook(table: Table, key: Key, now: number): Promise<Outcome> {
  const { gk, gs } = due('hook', now, key);
  return table.write({
    update: key, set: 'SET gk = :gk, gs = :gs, tries = :none REMOVE dead',
    if: 'attribute_exists(pk) AND (attribute_not_exists(lease) OR lease <= :now)', values: { ':gk': gk, ':gs': gs, ':none': 0, ':now': now },
  });
}

/** The hooks of one chunk of a campaign, or of one number in it. */
export async function* hooksOf(table: Table, campaign: string, chunk: number, number?: string | null): AsyncGenerator<HookRow> {
  const prefix = number === undefined ? {} : { prefix: `${number ?? ''}#` };
  for (let after: Key | undefined; ;) {
    const page = await table.query({ pk: customerHookPk(campaign, chunk), ...prefix, after });
    yield* page.items as (Item & HookRow)[];
    if (!(after = page.next)) return;
  }
}
