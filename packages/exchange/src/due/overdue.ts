import type { Exchange } from '../exchange.ts';
import { dueTimes } from '../store/due.ts';
import { dueKinds, duePk, dueShards } from '../store/keys.ts';

/** How long the work waits that is overdue longest, in milliseconds; 0 when none is. One small read a shard of the index, however much is due. */
export async function longestOverdue({ table, clock }: Exchange): Promise<number> {
  const now = clock.now();
  const shards = dueKinds.flatMap((kind) => Array.from({ length: dueShards }, (_, shard) => duePk(kind, shard)));
  const waits = await Promise.all(shards.map(async (gk) => {
    for await (const [first] of dueTimes(table, gk, now, 1)) return now - first!.at;
    return 0;
  }));
  return Math.max(0, ...waits);
}
