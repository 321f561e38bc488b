import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import { sweepSubscribers } from '../store/tzintukSweep.ts';

/** How many pages of rows one turn deletes: some seconds' work, well within the lease. */
const pages = 20;

/** Deletes, a turn after another, what a reset of a free tzintuk list left behind. */
export const sweepTzintuk = (exchange: Exchange, key: Key, worker: string): Promise<string | void> =>
  turn<{ system: string; list: string; from?: string }>(exchange, 'list', key, worker, async ({ system, list, from }) => {
    const { next } = await sweepSubscribers(exchange.table, system, list, from, pages);
    return next === undefined ? { next: { gone: true } } : { next: { again: exchange.clock.now() }, set: { from: next, tries: undefined } };
  });
