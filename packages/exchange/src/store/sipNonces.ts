import { sipNonceKey } from './keys.ts';
import type { Table } from './table.ts';

/**
 * Uses a nonce for the `count`-th time, by a request that `request` tells from others. False when it was used as often or
 * more often before, unless by this very request. `until` (milliseconds) is when nobody may use it any more.
 */
export async function useNonce(table: Table, nonce: string, count: number, request: string, until: number): Promise<boolean> {
  const outcome = await table.write({
    update: sipNonceKey(nonce), set: 'SET #count = :count, #request = :request, #ttl = :ttl', if: 'attribute_not_exists(pk) OR #count < :count',
    names: { '#count': 'count', '#request': 'request', '#ttl': 'ttl' }, values: { ':count': count, ':request': request, ':ttl': Math.ceil(until / 1000) + 3600 },
  }, (found) => found.request === request);
  return outcome.done || (outcome.found?.count === count && outcome.found.request === request);
}
