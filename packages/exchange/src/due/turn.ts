import type { Exchange } from '../exchange.ts';
import { claimDue, type DueRow, type Next, settleDue } from '../store/due.ts';
import type { DueKind, Key } from '../store/keys.ts';
import type { Item } from '../store/table.ts';
import { poke } from './queue.ts';

/** A row taken so often, and never settled, brings down whoever takes it. */
const mostTries = 30;
const longestWait = 3_600_000;

/** What a worker did: what is next for the row, the attributes it found out, and in a sentence what an operator should read. */
export interface Done { next: Next; set?: Record<string, unknown>; did?: string }

/** Milliseconds until the next try after so many: 2 s, 4 s, 8 s and on, an hour at most. */
export const backOff = (tries: number): number => Math.min(1000 * 2 ** tries, longestWait);

/**
 * One turn of a due row: claimed, acted on, settled. When `act` throws, the row comes back with back-off, and is given up
 * in the end with what was thrown. `act` may run twice for a row (its worker died before it settled): what it does outside
 * must carry an idempotency key.
 */
export async function turn<R extends object>(exchange: Exchange, kind: DueKind, key: Key, worker: string, act: (row: R & Item & { tries: number }) => Promise<Done>): Promise<string | void> {
  const { table, clock, log, queue } = exchange;
  const claimed = await claimDue(table, key, worker, clock.now());
  if (!claimed.done) return;
  const row = claimed.item as R & Item & DueRow & { tries: number };
  const { next, set, did } = await done(exchange, row, act);
  const settled = await settleDue(table, row, worker, next, set);
  if (!settled.done) return log({ level: 'warn', event: 'settled too late', kind, pk: row.pk, sk: row.sk });
  if ('dead' in next) log({ level: 'error', event: 'given up', kind, pk: row.pk, sk: row.sk, tries: row.tries, reason: next.dead });
  if (did) log({ level: 'info', event: 'worked', kind, did });
  if ('again' in next) await poke(queue, log, [{ kind, key: { pk: row.pk, sk: row.sk } }], next.again - clock.now());
  return did;
}

async function done<R extends object>({ clock, log }: Exchange, row: R & Item & { tries: number }, act: (row: R & Item & { tries: number }) => Promise<Done>): Promise<Done> {
  if (row.tries > mostTries) return { next: { dead: `taken ${mostTries} times and never settled` } };
  try {
    return await act(row);
  } catch (problem) {
    log({ level: 'warn', event: 'work failed', pk: row.pk, sk: row.sk, tries: row.tries, problem: String((problem as Error)?.stack ?? problem) });
    return { next: row.tries < mostTries ? { again: clock.now() + backOff(row.tries) } : { dead: String(problem) } };
  }
}
