import { type Found, isReached, type Told, type WatchRow } from './watch.ts';

/** A watch that could not look so often in a row is blind, which is an incident of its own. */
const blindAfter = 3;
const minute = 60_000;

/** What a look came to: what it found, or why it could not look. */
export type Look = Found | { problem: string };

/** What follows of a look: what the row keeps, what is to be told, and when to look again. */
export interface Judged { set: Partial<WatchRow>; told: Told[]; next: number }

/**
 * Judges a look at `now`. An incident is told of once, when it begins, and once when it is over; while it cannot be looked
 * at, nothing is told of what is watched.
 */
export function judge(row: WatchRow, look: Look, now: number): Judged {
  const every = row.every * minute;
  if ('problem' in look) {
    const failures = (row.failures ?? 0) + 1;
    const problem = look.problem.slice(0, 300);
    const begins = row.blindSince === undefined && failures >= blindAfter;
    return {
      set: { failures, problem, lookedAt: now, ...(begins ? { blindSince: now } : {}) },
      told: begins ? [{ type: 'alert', of: 'sight', since: now, at: now, value: null, says: `It could not be looked at ${failures} times in a row: ${problem}` }] : [],
      // Until that is told it is tried every minute: a short fault should not hide an incident for long.
      next: now + (failures < blindAfter ? Math.min(every, minute) : every),
    };
  }
  const { value, says } = look;
  const reached = isReached(row, value);
  const words = `${says}; the threshold is ${row.threshold}.`;
  const told: Told[] = [];
  if (row.blindSince !== undefined) told.push({ type: 'clear', of: 'sight', since: row.blindSince, at: now, value, says: 'It can be looked at again.' });
  if (reached && row.alertSince === undefined) told.push({ type: 'alert', of: 'threshold', since: now, at: now, value, says: words });
  if (!reached && row.alertSince !== undefined) told.push({ type: 'clear', of: 'threshold', since: row.alertSince, at: now, value, says: words });
  return {
    set: { found: look, lookedAt: now, failures: undefined, problem: undefined, blindSince: undefined, alertSince: reached ? (row.alertSince ?? now) : undefined },
    told,
    next: now + every,
  };
}
