import { poke, type Poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import { hookKey, hookPut, putHook, readWithBefore } from '../store/hooks.ts';
import type { Key } from '../store/keys.ts';
import type { Put } from '../store/table.ts';
import { attemptHook } from './attempt.ts';
import { nextStep } from './backoff.ts';
import { type Attempt, type Hook, type HookRow, hookId, hookText, isTaken } from './hook.ts';
import { takeSlot } from './receivers.ts';
import { callNext, isItsTurn } from './turn.ts';

/** A hook that is written down first, in the transaction of what it tells of; when that is committed, poke. */
export function enqueueHook(hook: Hook, now: number): { write: Put; poke: Poke } {
  return { write: hookPut(hook, now, now), poke: { kind: 'hook', key: hookKey(hook) } };
}

const underWay = new WeakMap<Exchange, Map<string, Promise<void>>>();

/**
 * A hook whose first attempt comes before its row: one write, where enqueueHook costs six units. Only for a caller that
 * is itself called again until this returns (a carrier's event that is not acknowledged yet): should we end in between,
 * it is made again, with the same webhook-id. When its turn has not come, or its receiver is busy, it is written down as
 * due instead.
 */
export async function postHook(exchange: Exchange, hook: Hook): Promise<void> {
  const posts = underWay.get(exchange) ?? new Map<string, Promise<void>>();
  underWay.set(exchange, posts);
  const id = hookId(hook);
  const running = posts.get(id) ?? post(exchange, hook, id).finally(() => posts.delete(id));
  posts.set(id, running);
  return running;
}

async function post(exchange: Exchange, hook: Hook, id: string): Promise<void> {
  const { table, clock, queue, log } = exchange;
  const key = hookKey(hook);
  const read = await readWithBefore(table, hook, hook.after);
  if (read.hook) return;
  const created = clock.now();
  const attempt = await firstAttempt(exchange, hook, key, id, created, read);
  if (!attempt) {
    await putHook(table, hookPut(hook, created, created));
    return poke(queue, log, [{ kind: 'hook', key }]);
  }
  const now = clock.now();
  const next = nextStep(id, attempt, 1, exchange.config.hooks.attempts, now);
  await putHook(table, hookPut(hook, created, next, attempt));
  if (!isTaken(attempt)) log({ level: 'info', event: 'hook not taken', system: hook.system, id, status: attempt.status, problem: attempt.problem });
  if ('again' in next) await poke(queue, log, [{ kind: 'hook', key }], next.again - now);
  await callNext(exchange, key, hook);
}

async function firstAttempt(exchange: Exchange, hook: Hook, key: Key, id: string, created: number, read: { before: HookRow | undefined }): Promise<Attempt | undefined> {
  const { after, closes } = hook;
  if (!(await isItsTurn(exchange.table, { ...key, after, closes, created, attempts: [] }, created, read))) return undefined;
  const slot = takeSlot(hook.url, id, () => {});
  if (!slot) return undefined;
  let attempt: Attempt | undefined;
  try {
    attempt = await attemptHook(exchange, { ...hook, id, text: hookText(hook) });
    return attempt;
  } finally {
    slot.release(attempt);
  }
}
