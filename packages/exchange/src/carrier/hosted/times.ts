import { localTime } from '../../time/israel.ts';

const hour = 3_600_000;

/** The instants (milliseconds) that an Israel local time `YYYY-MM-DD HH:MM:SS` may mean: one, two where the clock goes back, none for what is no time. */
export function instantsOf(text: unknown): number[] {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(typeof text === 'string' ? text.trim() : '') ?? [];
  const asUtc = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(asUtc)) return [];
  return [asUtc - 3 * hour, asUtc - 2 * hour].filter((instant) => localTime(instant) === `${day} ${time}`);
}
