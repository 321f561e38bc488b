import type { Done } from '../../due/turn.ts';
import type { Exchange } from '../../exchange.ts';
import { keepHostedMinutes } from '../../store/incoming.ts';
import type { Poll } from '../../store/polls.ts';
import { localDate } from '../../time/israel.ts';
import type { Upstream } from './upstream.ts';

export const minutesPoll = 'minutes';
const every = 3_600_000;
const day = 86_400_000;
const mostDays = 40;

/**
 * Reads the minutes of calls that came in upstream, a day at a time: today, and each day since the one that was read last, whose
 * evening is not read yet. The first time it begins with the month.
 */
export async function pollMinutes({ table, clock }: Exchange, upstream: Upstream, poll: Poll): Promise<Done> {
  const now = clock.now();
  const today = localDate(now);
  const through = typeof poll.through === 'string' ? poll.through : `${today.slice(0, 8)}01`;
  for (const one of daysFrom(through, today)) {
    const told = await upstream.read(poll.system, 'GetIncomingSum', { from: one, to: one });
    const minutes = { direct: count(told.direct), transferIn: count(told.transferIn), transferOut: count(told.transferOut) };
    if (poll.through !== undefined || minutes.direct + minutes.transferIn + minutes.transferOut > 0) await keepHostedMinutes(table, poll.system, one.replaceAll('-', ''), minutes);
  }
  return { next: { again: now + every }, set: { through: today } };
}

const count = (value: unknown): number => {
  const minutes = Number(value);
  if (!(minutes >= 0)) throw new Error('the minutes upstream are no number');
  return minutes;
};

/** The days of the calendar from one to another, both included, the last forty at most. */
function daysFrom(first: string, last: string): string[] {
  const from = Math.max(Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`) - (mostDays - 1) * day);
  const days = Math.round((Date.parse(`${last}T00:00:00Z`) - from) / day) + 1;
  return Array.from({ length: Math.max(days, 1) }, (_, i) => new Date(from + i * day).toISOString().slice(0, 10));
}
