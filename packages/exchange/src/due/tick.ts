import type { Exchange } from '../exchange.ts';
import { dueTimes } from '../store/due.ts';
import { type DueKind, dueKinds, duePk, dueShards } from '../store/keys.ts';
import { poke } from './queue.ts';
import { soon } from './soon.ts';

const shards = dueKinds.flatMap((kind) => Array.from({ length: dueShards }, (_, shard) => ({ kind, gk: duePk(kind, shard) })));

/** Kinds that are done at their minute, and not when the tick after it comes. */
const punctual: ReadonlySet<DueKind> = new Set<DueKind>(['task']);

/**
 * Pokes everything overdue: what a lost hint, a dead worker or an expired lease left behind. Answers how many rows. Each
 * page is sent before the next is read, so that a tick that dies has done a part of its work. Of the punctual kinds, what is
 * due before the next tick is poked too, each for its instant.
 */
export async function tick(exchange: Exchange, pageSize = 200): Promise<number> {
  const now = exchange.clock.now();
  const poked = await Promise.allSettled(shards.map(async ({ kind, gk }) => {
    let count = 0;
    for await (const found of dueTimes(exchange.table, gk, punctual.has(kind) ? now + soon : now, pageSize)) {
      const overdue = found.filter(({ at }) => at <= now);
      if (overdue.length > 0) await exchange.queue.send(overdue.map(({ key }) => ({ kind, key })));
      for (const at of new Set(found.map((one) => one.at))) {
        if (at > now) await poke(exchange.queue, exchange.log, found.filter((one) => one.at === at).map(({ key }) => ({ kind, key })), at - now);
      }
      count += overdue.length;
    }
    return count;
  }));
  const failed = poked.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return poked.reduce((sum, outcome) => sum + (outcome as PromiseFulfilledResult<number>).value, 0);
}
