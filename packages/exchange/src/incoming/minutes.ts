import { type Direction, directions } from '../carrier/reported.ts';
import { dayOf } from '../time/israel.ts';

/** A call that came in, as it is kept: `at` is its end in milliseconds. */
export interface IncomingCall { direction: Direction; seconds: number; at: number }

export type Minutes = Record<Direction, number>;

/** A call counts in started minutes, so that a sum of days is the sum of their calls; one that was not answered counts none. */
export const minutesOf = ({ seconds }: IncomingCall): number => Math.ceil(seconds / 60);

/** The Israel day, `yyyymmdd`, that a call counts on: the one on which it began. */
export const dayOfCall = ({ at, seconds }: IncomingCall): string => dayOf(at - seconds * 1000);

/** Whether one record of a call stands against another that contradicts it: the longer, then the later. Any order of two leaves the same one. */
export function stands(call: IncomingCall, against: IncomingCall): boolean {
  const text = ({ seconds, at, direction }: IncomingCall) => `${String(seconds).padStart(5, '0')}|${String(at).padStart(15, '0')}|${directions.indexOf(direction)}`;
  return text(call) > text(against);
}
