import type { Exchange } from '../exchange.ts';
import { tooMany } from '../refusal.ts';
import { leaseRequests } from '../store/limits.ts';
import type { SessionRow } from '../store/sessions.ts';

const window = 60_000;
const largestGrant = 100;

/** Whose requests are counted: an address, a session (or API key) or a whole system. */
export type Counted = 'address' | 'session' | 'system';

interface Bucket { left: number; over: boolean; leasing: Promise<void> | undefined }
interface Minute { at: number; buckets: Map<string, Bucket> }

const minutes = new WeakMap<Exchange, Minute>();

/**
 * Counts one request of a minute, or refuses it with 429 and when to ask again. A process leases requests from a common row,
 * a hundred at a time (a tenth of small limits), so that most requests cost nothing; what a process leased and did not use is
 * lost when the minute ends. Of addresses and sessions the first tenth of a lease is not even written down: most send little.
 */
export async function countRequest(exchange: Exchange, counted: Counted, id: string): Promise<void> {
  const limit = exchange.config.requests[counted];
  const now = exchange.clock.now();
  const at = Math.floor(now / window);
  let minute = minutes.get(exchange);
  if (minute?.at !== at) minutes.set(exchange, (minute = { at, buckets: new Map() }));
  const what = `${counted} ${id}`;
  const grant = Math.min(largestGrant, Math.max(1, Math.floor(limit / 10)));
  const unwritten = counted === 'system' ? 0 : Math.floor(grant / 10);
  let bucket = minute.buckets.get(what);
  if (!bucket) minute.buckets.set(what, (bucket = { left: unwritten, over: false, leasing: undefined }));
  const ttl = Math.ceil(((at + 2) * window) / 1000);
  while (bucket.left === 0) {
    if (bucket.over) throw tooMany(Math.ceil(((at + 1) * window - now) / 1000));
    await (bucket.leasing ??= lease(exchange, bucket, what, at, limit, grant, ttl));
  }
  bucket.left--;
}

/** A caller's request counts for its session or key, and for its system. */
export async function countCaller(exchange: Exchange, { system, key, id }: SessionRow): Promise<void> {
  await countRequest(exchange, 'session', `${system} ${key ?? id}`);
  await countRequest(exchange, 'system', system);
}

async function lease(exchange: Exchange, bucket: Bucket, what: string, at: number, limit: number, grant: number, ttl: number): Promise<void> {
  try {
    const granted = await leaseRequests(exchange.table, what, at, limit, grant, ttl);
    bucket.left += granted;
    bucket.over = granted === 0;
  } finally {
    bucket.leasing = undefined;
  }
}
