import type { Exchange } from '../exchange.ts';
import { dueKeys } from '../store/due.ts';
import { dueKinds, duePk, dueShards } from '../store/keys.ts';

const shards = dueKinds.flatMap((kind) => Array.from({ length: dueShards }, (_, shard) => ({ kind, gk: duePk(kind, shard) })));

/**
 * Pokes everything overdue: what a lost hint, a dead worker or an expired lease left behind. Answers how many rows. Each
 * page is sent before the next is read, so that a tick that dies has done a part of its work.
 */
export async function tick(exchange: Exchange, pageSize = 200): Promise<number> {
  const now = exchange.clock.now();
  const poked = await Promise.allSettled(shards.map(async ({ kind, gk }) => {
    let count = 0;
    for await (const keys of dueKeys(exchange.table, gk, now, pageSize)) {
      await exchange.queue.send(keys.map((key) => ({ kind, key })));
      count += keys.length;
    }
    return count;
  }));
  const failed = poked.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return poked.reduce((sum, outcome) => sum + (outcome as PromiseFulfilledResult<number>).value, 0);
}
