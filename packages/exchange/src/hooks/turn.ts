import type { Exchange } from '../exchange.ts';
import type { Poke } from '../due/queue.ts';
import { hookKey, hookName, hooksOf, readHook } from '../store/hooks.ts';
import type { Key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import type { HookRow } from './hook.ts';

/** How long a hook waits for one that is not there, and a campaign's end for all the others. */
export const patience = 60_000;

type Waiting = Pick<HookRow, 'pk' | 'sk' | 'after' | 'closes' | 'created' | 'attempts'>;

/** When a new hook falls due: at once, or when its patience ends; whoever it waits for calls it sooner. */
export const firstDue = ({ after, closes }: { after?: string; closes?: object }, now: number): number => (after || closes ? now + patience : now);

/** Whether the first attempt at a hook may be made: those that come before it were tried, or did not come in time. */
export async function isItsTurn(table: Table, hook: Waiting, now: number): Promise<boolean> {
  if (hook.attempts.length > 0) return true;
  const late = now >= hook.created + patience;
  const name = hookName(hook);
  if (hook.after) {
    const before = await readHook(table, hookKey({ ...name, status: hook.after }));
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

/** After the first attempt at a hook: calls those that waited for it. */
export async function callNext({ table, queue, log }: Exchange, key: Key): Promise<void> {
  const { campaign, chunk, number, status } = hookName(key);
  if (number === null) return;
  const pokes: Poke[] = [];
  for await (const row of hooksOf(table, campaign, chunk, number)) if (row.after === status) add(row);
  for await (const row of hooksOf(table, campaign, 0, null)) if (row.closes) add(row);
  if (pokes.length) await queue.send(pokes).catch((problem) => log({ level: 'warn', event: 'poke lost', problem: String(problem) }));

  function add({ pk, sk, gk, attempts }: HookRow): void {
    if (gk && attempts.length === 0) pokes.push({ kind: 'hook', key: { pk, sk } });
  }
}
