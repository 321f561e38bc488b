import { type Attempt, type Hook, type HookName, type HookRow, hookId, hookText } from '../hooks/hook.ts';
import type { Next } from './due.ts';
import { customerHookKey, customerHookPk, deadPk, due, type Key } from './keys.ts';
import type { Item, Outcome, Put, Table } from './table.ts';

/** How long a hook and its attempts can be looked at and replayed. */
const kept = 90 * 86_400_000;

export const hookKey = ({ campaign, chunk, number, status }: HookName): Key => customerHookKey(campaign, chunk, number ?? '', status);

export function hookName({ pk, sk }: Key): HookName {
  const [, campaign, chunk] = pk.split('#');
  const [number, status] = sk.split('#');
  return { campaign: campaign!, chunk: Number(chunk), number: number || null, status: status! };
}

/** The row of a new hook: due at an instant, or after its first attempt what is next, which may be nothing any more. */
export function hookPut(hook: Hook, created: number, next: number | Exclude<Next, { gone: true }>, attempt?: Attempt): Put & { put: HookRow } {
  const { system, url, type, after, closes } = hook;
  const key = hookKey(hook);
  const row = {
    ...key, v: 1, system, id: hookId(hook), url, type, text: hookText(hook), ...(after && { after }), ...(closes && { closes }), created,
    ...(attempt ? { attempts: [attempt], tries: 1 } : { attempts: [] }), ttl: Math.ceil((created + kept) / 1000), ...standing(key, created, typeof next === 'number' ? { again: next } : next),
  };
  return { put: row, if: 'attribute_not_exists(pk)' };
}

function standing(key: Key, created: number, next: Exclude<Next, { gone: true }>): Partial<HookRow> {
  if ('done' in next) return {};
  if ('again' in next) return due('hook', next.again, key);
  const { gk, gs } = due('hook', created, key);
  return { gk: deadPk(gk), gs, dead: { reason: next.dead, at: created } };
}

/** Writes the row of a new hook, unless it is there already. */
export async function putHook(table: Table, put: Put): Promise<void> {
  await table.write(put);
}

export async function readHook(table: Table, key: Key): Promise<HookRow | undefined> {
  return (await table.get(key)) as (Item & HookRow) | undefined;
}

/** A hook, and the one of the same number whose first attempt comes before its own. */
export async function readWithBefore(table: Table, name: HookName, after: string | undefined): Promise<{ hook: HookRow | undefined; before: HookRow | undefined }> {
  if (after === undefined) return { hook: await readHook(table, hookKey(name)), before: undefined };
  const [hook, before] = await table.getAll([hookKey(name), hookKey({ ...name, status: after })]);
  return { hook: hook as (Item & HookRow) | undefined, before: before as (Item & HookRow) | undefined };
}

/** Makes a hook due again from the first of its attempts, whatever became of it; lost when there is none, or it is being tried. */
export function reviveHook(table: Table, key: Key, now: number): Promise<Outcome> {
  const { gk, gs } = due('hook', now, key);
  return table.write({
    update: key, set: 'SET gk = :gk, gs = :gs REMOVE dead, tries',
    if: 'attribute_exists(pk) AND (attribute_not_exists(lease) OR lease <= :now)', values: { ':gk': gk, ':gs': gs, ':now': now },
  });
}

/** Deletes a hook with its attempts; lost while it is still to be posted. */
export function removeHook(table: Table, { pk, sk }: Key): Promise<Outcome> {
  return table.write({ delete: { pk, sk }, if: 'attribute_not_exists(gk) OR begins_with(gk, :dead)', values: { ':dead': 'DEAD#' } });
}

/** The hooks of one chunk of a campaign, or of one number in it (null: of the campaign itself). */
export async function* hooksOf(table: Table, campaign: string, chunk: number, number?: string | null): AsyncGenerator<HookRow> {
  const prefix = number === undefined ? {} : { prefix: `${number ?? ''}#` };
  for (let after: Key | undefined; ;) {
    const page = await table.query({ pk: customerHookPk(campaign, chunk), ...prefix, after });
    yield* page.items as (Item & HookRow)[];
    if (!(after = page.next)) return;
  }
}
