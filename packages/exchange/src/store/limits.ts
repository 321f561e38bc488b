import { requestsKey } from './keys.ts';
import type { Table } from './table.ts';

/** Leases up to `grant` requests of a window for this process; answers how many there were, none when the limit is reached. */
export async function leaseRequests(table: Table, what: string, window: number, limit: number, grant: number, ttl: number): Promise<number> {
  for (let wanted = Math.min(grant, limit); wanted > 0;) {
    const leased = await table.write({
      update: requestsKey(what, window), set: 'SET #ttl = :ttl ADD used :wanted', if: 'attribute_not_exists(used) OR used <= :room',
      names: { '#ttl': 'ttl' }, values: { ':ttl': ttl, ':wanted': wanted, ':room': limit - wanted },
    });
    if (leased.done) return wanted;
    wanted = Math.min(grant, limit - (leased.found?.used ?? 0));
  }
  return 0;
}
