import { nextRun, type Schedule } from './schedule.ts';

/** More are not counted one by one. */
const mostCounted = 1000;

/** What an exchange that was not there has missed of a schedule: `passed` runs that are too late, or followed by a later one; and the one to be made up for, if one is. */
export interface Missed { passed: number; last: number | undefined }

/**
 * The runs of a schedule from `first`, which was to be next, up to now. Of those that are late by `late` milliseconds at most
 * the last is made up for; all others have passed.
 */
export function missedRuns(schedule: Schedule, first: number, now: number, late: number): Missed {
  let passed = 0;
  let last: number | undefined;
  // A schedule of every minute that was missed for a year is not counted through.
  for (let run: number | undefined = first; run !== undefined && run <= Math.max(now, first); run = nextRun(schedule, passed < mostCounted ? run : Math.max(run, now - late))) {
    passed++;
    last = run;
  }
  return now - last! <= late ? { passed: passed - 1, last } : { passed, last: undefined };
}
