import type { CallResult } from '@merkazia/client';
import { type Logged, plainNumber, textMark } from './match.ts';
import { instantsOf } from './times.ts';
import type { Upstream } from './upstream.ts';

const first = 50;
const most = 200_000;

/**
 * The messages of a system in the log upstream from an instant (milliseconds) on. The log is newest first and has no other
 * question than how many rows: so many are asked for as there should be, and more until a row is older than that instant.
 */
export async function logSince(upstream: Upstream, system: string, since: number, expected: number): Promise<Logged[]> {
  for (let limit = Math.min(most, Math.max(first, 2 * expected)); ; limit = Math.min(most, limit * 4)) {
    const { rows } = await upstream.read(system, 'GetSmsOutLog', { limit });
    if (!Array.isArray(rows)) throw new Error('the log of messages upstream has no rows');
    const logged = rows.flatMap(loggedIn);
    const oldest = logged.at(-1)?.at[0];
    if (rows.length < limit || limit === most || (oldest !== undefined && oldest < since)) return logged.filter(({ at }) => at.some((instant) => instant >= since));
  }
}

type Row = CallResult<'GetSmsOutLog'>['rows'][number];

/** A row that can be read; anything else in the log is none of ours. */
function loggedIn(row: Partial<Row> | null): Logged[] {
  const { CallerId, To, Message, Time, DeliveryReport } = row ?? {};
  const at = instantsOf(Time);
  if (!at.length || To === undefined || To === null) return [];
  const status = typeof DeliveryReport === 'string' && /^[A-Z_]{3,40}$/.test(DeliveryReport) ? DeliveryReport : null;
  return [{ from: plainNumber(String(CallerId ?? '')), to: plainNumber(String(To)), text: textMark(String(Message ?? '')), at, status }];
}
