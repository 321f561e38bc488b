import { wallTime } from '../time/israel.ts';
import { reached } from '../time/wall.ts';

const minute = 60_000;
const day = 86_400_000;
/** The calendar repeats itself, days of the week and all, after so many years. */
const cycle = 400;

/** When a task runs, in Israel local time; all parts hold together, and one that is null is any. Months and days count from 1, hours and minutes from 0. */
export interface Schedule {
  minute: number | null;
  hour: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  /** Days of the week, 0 for Sunday, in their order. */
  days: number[] | null;
}

/**
 * The first instant after another (milliseconds) at which a schedule holds; undefined when it never does. A local time that
 * daylight saving skips comes at the instant after the gap, and one that it repeats the first time only.
 */
export function nextRun(schedule: Schedule, after: number): number | undefined {
  const now = wallTime(after);
  for (let wall = nextWall(schedule, now - (now % minute)); wall !== undefined; wall = nextWall(schedule, wall + minute)) {
    const at = reached(wall);
    if (at > after) return at;
  }
  return undefined;
}

/** The first minute on the wall, from a given one on, at which a schedule holds. */
function nextWall(schedule: Schedule, from: number): number | undefined {
  const today = from - (from % day);
  const first = timeOf(schedule, (from - today) / minute);
  if (first !== undefined && holdsOn(schedule, today)) return today + first * minute;
  const next = nextDay(schedule, today + day);
  return next === undefined ? undefined : next + timeOf(schedule, 0)! * minute;
}

/** The first minute of the day, from a given one on, at which the time of day holds. */
function timeOf({ hour, minute: of }: Schedule, from: number): number | undefined {
  for (let time = from; time < 24 * 60; time++) {
    if ((hour === null || Math.floor(time / 60) === hour) && (of === null || time % 60 === of)) return time;
  }
  return undefined;
}

function holdsOn(schedule: Schedule, date: number): boolean {
  const on = new Date(date);
  return (schedule.year === null || on.getUTCFullYear() === schedule.year) && (schedule.month === null || on.getUTCMonth() + 1 === schedule.month)
    && (schedule.day === null || on.getUTCDate() === schedule.day) && (schedule.days === null || schedule.days.includes(on.getUTCDay()));
}

/** The first day, from a given one on, on which the date holds; months that do not are passed over whole. */
function nextDay(schedule: Schedule, from: number): number | undefined {
  const start = new Date(from);
  if (schedule.days?.length === 0 || (schedule.year !== null && schedule.year < start.getUTCFullYear())) return undefined;
  const firstYear = schedule.year ?? start.getUTCFullYear();
  const lastYear = schedule.year ?? firstYear + cycle;
  for (let year = firstYear; year <= lastYear; year++) {
    for (let month = 0; month < 12; month++) {
      if (schedule.month !== null && schedule.month !== month + 1) continue;
      const end = Date.UTC(year, month + 1, 1);
      for (let date = Math.max(Date.UTC(year, month, schedule.day ?? 1), from); date < end; date += day) if (holdsOn(schedule, date)) return date;
    }
  }
  return undefined;
}
