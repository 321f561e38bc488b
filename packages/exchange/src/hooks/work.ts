import { poke } from '../due/queue.ts';
import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { readHook } from '../store/hooks.ts';
import type { Key } from '../store/keys.ts';
import { attemptHook } from './attempt.ts';
import { nextStep } from './backoff.ts';
import { type Attempt, type HookRow, isTaken } from './hook.ts';
import { takeSlot } from './receivers.ts';
import { callNext, isItsTurn, nextLook, patience } from './turn.ts';

const attemptsKept = 20;

/**
 * Makes the attempt at a hook that is due. One whose turn has not come, or whose receiver is busy, stays due as it is:
 * it is called when the one before it was tried or a place is free, by itself a while later, and by the tick.
 */
export async function workHook(exchange: Exchange, key: Key, worker: string): Promise<void> {
  const { table, clock, queue, log, config } = exchange;
  const seen = await readHook(table, key);
  if (!seen?.gk || seen.dead) return;
  const now = clock.now();
  if (!(await isItsTurn(table, seen, now))) return seen.created + patience > now ? poke(queue, log, [{ kind: 'hook', key }], nextLook(seen.created, now)) : undefined;
  const slot = takeSlot(seen.url, seen.id, () => { void poke(queue, log, [{ kind: 'hook', key }]); });
  if (!slot) return;
  let attempt: Attempt | undefined;
  try {
    await turn<HookRow>(exchange, 'hook', key, worker, async (row) => {
      attempt = await attemptHook(exchange, row);
      if (!isTaken(attempt)) log({ level: 'info', event: 'hook not taken', system: row.system, id: row.id, status: attempt.status, problem: attempt.problem });
      return { next: nextStep(row.id, attempt, row.tries, config.hooks.attempts, clock.now()), set: { attempts: [...row.attempts, attempt].slice(-attemptsKept) } };
    });
  } finally {
    slot.release(attempt);
  }
  if (attempt && seen.attempts.length === 0) await callNext(exchange, key);
}
