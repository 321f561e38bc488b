import type { Schedule } from '@merkazia/exchange/tasks/schedule';

const hour = 3_600_000;
const minute = 60_000;

/** What the clocks of Israel show, in minutes since 1970 as if it were UTC, at the beginning of every hour of UTC of some years. */
export function clocks(fromYear: number, toYear: number): { from: number; shown: Int32Array } {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jerusalem', dateStyle: 'short', timeStyle: 'medium' });
  const from = Date.UTC(fromYear, 0, 1);
  const shown = new Int32Array((Date.UTC(toYear, 0, 1) - from) / hour);
  for (let i = 0; i < shown.length; i++) shown[i] = Date.parse(`${format.format(from + i * hour).replace(' ', 'T')}Z`) / minute;
  return { from, shown };
}

/**
 * Every run of a schedule in those years, told the long way: time passes minute by minute, and whenever the clocks show a
 * time that they never showed before, the schedule is held against it and against all that were passed over.
 */
export function everyRun(schedule: Schedule, { from, shown }: ReturnType<typeof clocks>): number[] {
  const runs: number[] = [];
  let latest = shown[0]! - 1;
  for (let i = 0; i < shown.length; i++) {
    // Most hours hold no run, and cannot: nothing is skipped or repeated in them.
    if (shown[i] === latest + 1 && !holdsInHour(schedule, shown[i]!)) {
      latest += 60;
      continue;
    }
    for (let past = 0; past < 60; past++) {
      const now = shown[i]! + past;
      let runsNow = false;
      for (; latest < now; latest++) runsNow ||= holds(schedule, latest + 1);
      if (runsNow) runs.push(from + i * hour + past * minute);
    }
  }
  return runs;
}

function holds(schedule: Schedule, wall: number): boolean {
  return (schedule.minute === null || wall % 60 === schedule.minute) && holdsInHour(schedule, wall);
}

function holdsInHour({ hour: ofDay, day, month, year, days }: Schedule, wall: number): boolean {
  const at = new Date(wall * minute);
  return (ofDay === null || at.getUTCHours() === ofDay) && (day === null || at.getUTCDate() === day) && (month === null || at.getUTCMonth() + 1 === month)
    && (year === null || at.getUTCFullYear() === year) && (days === null || days.includes(at.getUTCDay()));
}
