import type { Wrap } from './table.ts';

export interface FaultOptions {
  seed: number;
  /** Share of transactions that lose to another one. */
  conflict?: number;
  /** Share of calls that are throttled. */
  throttle?: number;
  /** Share of writes whose reply is lost after they happened. */
  lost?: number;
  /** Share of batch reads and writes of which a part is left unprocessed. */
  unprocessed?: number;
  /** Share of reads of the due index that do not see the newest row yet. */
  stale?: number;
}

/** What AWS does under load and the embedded database never does, for tests; the same seed brings the same faults. */
export function faults(options: FaultOptions): Wrap {
  const random = generator(options.seed);
  const happens = (share = 0) => share > 0 && random() < share;
  return async ({ operation, input }, send) => {
    if (happens(options.throttle)) throw named('ProvisionedThroughputExceededException');
    if (operation === 'TransactWriteItems' && happens(options.conflict)) {
      throw Object.assign(named('TransactionCanceledException'), { CancellationReasons: input.TransactItems.map((_: unknown, i: number) => ({ Code: i === 0 ? 'TransactionConflict' : 'None' })) });
    }
    if (operation === 'BatchGetItem' && happens(options.unprocessed)) return partly(input, 'UnprocessedKeys');
    if (operation === 'BatchWriteItem' && happens(options.unprocessed)) return partly(input, 'UnprocessedItems');
    const answer = await send();
    if (operation === 'Query' && input.IndexName && happens(options.stale)) return { ...answer, Items: answer.Items.slice(0, -1) };
    if (/Put|Update|Delete|Transact|BatchWrite/.test(operation) && happens(options.lost)) throw named('TimeoutError');
    return answer;
  };
}

/** Nothing of the batch was done: DynamoDB may answer so, and the caller asks again. */
const partly = (input: { RequestItems: object }, field: 'UnprocessedKeys' | 'UnprocessedItems') => ({ Responses: {}, [field]: input.RequestItems });

const named = (name: string) => Object.assign(new Error(`injected ${name}`), { name });

/** Numbers from 0 to below 1 by mulberry32: small, fast and the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
