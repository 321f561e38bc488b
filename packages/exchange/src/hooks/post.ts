import type { Poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import { hookKey, hookPut, putHook, readHook } from '../store/hooks.ts';
import type { Put } from '../store/table.ts';
import { attemptHook } from './attempt.ts';
import { nextStep } from './backoff.ts';
import { type Attempt, type Hook, hookId, hookText, isTaken } from './hook.ts';
import { takeSlot } from './receivers.ts';
import { callNext, firstDue, isItsTurn } from './turn.ts';

/** A hook that is written down first, in the transaction of what it tells of; when that is committed, poke. */
export function enqueueHook(hook: Hook, now: number): { write: Put; poke: Poke } {
  return { write: hookPut(hook, now, { again: firstDue(hook, now) }), poke: { kind: 'hook', key: hookKey(hook) } };
}

/**
 * A hook whose first attempt comes before its row: one write where enqueueHook costs six units. Only for a caller that
 * is itself called again until this returns (a carrier's event that is not acknowledged yet): should we end in between,
 * it is made again, with the same webhook-id. When its turn has not come, or its receiver is busy, it is written down as
 * due instead.
 */
export async function postHook(exchange: Exchange, hook: Hook): Promise<void> {
  const { table, clock, log } = exchange;
  const key = hookKey(hook);
  const now = clock.now();
  if (await readHook(table, key)) return;
  const attempt = await firstAttempt(exchange, hook, now);
  if (!attempt) {
    await putHook(table, hookPut(hook, now, { again: firstDue(hook, now) }));
    await poke();
    return;
  }
  const next = nextStep(hookId(hook), attempt, 1, clock.now());
  await putHook(table, hookPut(hook, now, next, [attempt]));
  if (!isTaken(attempt)) log({ level: 'info', event: 'hook not taken', system: hook.system, id: hookId(hook), status: attempt.status, problem: attempt.problem });
  await callNext(exchange, key);

  function poke(): Promise<void> {
    return exchange.queue.send([{ kind: 'hook', key }]).catch((problem) => log({ level: 'warn', event: 'poke lost', problem: String(problem) }));
  }
}

async function firstAttempt(exchange: Exchange, hook: Hook, now: number): Promise<Attempt | undefined> {
  const turn = await isItsTurn(exchange.table, { ...hookKey(hook), after: hook.after, closes: hook.closes, created: now, attempts: [] }, now);
  const slot = turn ? takeSlot(hook.url, hookId(hook), () => {}) : undefined;
  if (!slot) return undefined;
  let attempt: Attempt | undefined;
  try {
    attempt = await attemptHook(exchange, { ...hook, id: hookId(hook), text: hookText(hook) });
    return attempt;
  } finally {
    slot.release(attempt?.status != null);
  }
}
