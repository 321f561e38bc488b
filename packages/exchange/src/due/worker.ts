import { randomUUID } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { dueKeys } from '../store/due.ts';
import { type DueKind, duePk, dueShards, type Key } from '../store/keys.ts';

/**
 * What is done with a due row of a kind: claim it, act, settle. Called twice for one row, it acts once. Answers in a
 * sentence what it did, where that is worth telling. `worker` names this turn.
 */
export type Worker = (exchange: Exchange, key: Key, worker: string) => Promise<string | void>;

/** Does the work of one row, if it is still due and nobody else is at it; answers what it did. */
export const workOne = (worker: Worker, exchange: Exchange, key: Key): Promise<string | void> => worker(exchange, key, randomUUID());

/** Does everything overdue of a kind here and now, without the queue; tells each thing it did. */
export async function* workThrough(worker: Worker, exchange: Exchange, kind: DueKind): AsyncGenerator<string> {
  for (let shard = 0; shard < dueShards; shard++) {
    for await (const keys of dueKeys(exchange.table, duePk(kind, shard), exchange.clock.now(), 100)) {
      for (const key of keys) {
        const did = await workOne(worker, exchange, key);
        if (did) yield did;
      }
    }
  }
}
