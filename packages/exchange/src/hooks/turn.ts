import { poke, type Poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import { hookKey, hookName, hooksOf, readHook } from '../store/hooks.ts';
import type { Key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import type { Hook, HookRow } from './hook.ts';

/** How long a hook waits for one that is not there, and a campaign's end for all the others, in milliseconds. */
export const patience = 60_000;

type Waiting = Pick<HookRow, 'pk' | 'sk' | 'after' | 'closes' | 'created' | 'attempts'>;

/** How many milliseconds later a hook whose turn has not come is looked at again: by and by less often, and when its patience ends. */
export const nextLook = (created: number, now: number): number => Math.min(created + patience - now, Math.max(1000, now - created));

/** Whether an attempt at a hook may be made: its first only after those that come before it were tried, or did not come in time. `read` is the one before it, where that was read already. */
export async function isItsTurn(table: Table, hook: Waiting, now: number, read?: { before: HookRow | undefined }): Promise<boolean> {
  if (hook.attempts.length > 0) return true;
  const late = now >= hook.created + patience;
  const name = hookName(hook);
  if (hook.after) {
    const before = read ? read.before : await readHook(table, hookKey({ ...name, status: hook.after }));
    return before ? before.attempts.length > 0 : late;
  }
  return !hook.closes || late || allTried(table, name.campaign, hook.closes);
}

async function allTried(table: Table, campaign: string, { chunks, hooks }: { chunks: number; hooks: number }): Promise<boolean> {
  let tried = 0;
  for (let chunk = 0; chunk < chunks; chunk++) {
    for await (const row of hooksOf(table, campaign, chunk)) {
      if (row.closes) continue;
      if (row.attempts.length === 0) return false;
      tried++;
    }
  }
  return tried >= hooks;
}

/** After the first attempt at a hook: calls those that waited for it. After the last of its number only the campaign's end may. */
export async function callNext({ table, queue, log }: Exchange, key: Key, { last }: Pick<Hook, 'last'> = {}): Promise<void> {
  const { campaign, chunk, number, status } = hookName(key);
  if (number === null) return;
  const waiting: HookRow[] = [];
  if (!last) for await (const row of hooksOf(table, campaign, chunk, number)) if (row.after === status) waiting.push(row);
  for await (const row of hooksOf(table, campaign, 0, null)) if (row.closes) waiting.push(row);
  const pokes = waiting.filter(({ gk, attempts }) => gk && attempts.length === 0).map(({ pk, sk }): Poke => ({ kind: 'hook', key: { pk, sk } }));
  if (pokes.length) await poke(queue, log, pokes);
}
