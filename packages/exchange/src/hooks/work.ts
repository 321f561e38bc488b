import type { Exchange } from '../exchange.ts';
import { claimHook, deferHook, readHook, settleHook } from '../store/hooks.ts';
import type { Key } from '../store/keys.ts';
import { attemptHook } from './attempt.ts';
import { nextStep } from './backoff.ts';
import { type Attempt, type HookRow, isTaken } from './hook.ts';
import { takeSlot } from './receivers.ts';
import { callNext, isItsTurn } from './turn.ts';

/** A hook that is overdue by so much for want of a place is moved behind the others. */
const overdue = 60_000;

/** Makes the attempt at a hook that is due, if its turn has come and its receiver has a place. */
export async function workHook(exchange: Exchange, key: Key, worker: string): Promise<void> {
  const { table, clock, queue } = exchange;
  const seen = await readHook(table, key);
  const now = clock.now();
  if (!seen?.gk || seen.dead || !(await isItsTurn(table, seen, now))) return;
  const slot = takeSlot(seen.url, seen.id, () => { void queue.send([{ kind: 'hook', key }]).catch(() => {}); });
  if (!slot) return makeWay(exchange, seen, now);
  let attempt: Attempt | undefined;
  try {
    const claimed = await claimHook(table, key, worker, now);
    if (!claimed.done) return;
    const row = claimed.item as unknown as HookRow;
    attempt = await attemptHook(exchange, row);
    await settle(exchange, row, worker, attempt);
  } finally {
    slot.release(attempt === undefined || attempt.status !== null);
  }
  if (seen.attempts.length === 0) await callNext(exchange, key);
}

async function settle({ table, clock, log }: Exchange, row: HookRow, worker: string, attempt: Attempt): Promise<void> {
  const now = clock.now();
  const next = nextStep(row.id, attempt, row.tries + 1, now);
  if ('dead' in next) log({ level: 'warn', event: 'hook dead', system: row.system, id: row.id, reason: next.dead });
  else if (!isTaken(attempt)) log({ level: 'info', event: 'hook not taken', system: row.system, id: row.id, status: attempt.status, problem: attempt.problem });
  await settleHook(table, row, worker, attempt, next, now);
}

/** Hooks that wait for a receiver who never answers must not stand before all others in the index: a tick reads only so many. */
async function makeWay({ table }: Exchange, row: HookRow, now: number): Promise<void> {
  const since = Date.parse(row.gs!.slice(0, 24));
  if (now - since >= overdue) await deferHook(table, row, now + overdue + (since % overdue));
}
