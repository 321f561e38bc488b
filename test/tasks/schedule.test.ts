import { nextRun, type Schedule } from '@merkazia/exchange/tasks/schedule';
import { localTime } from '@merkazia/exchange/time/israel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clocks, everyRun } from './oracle.ts';

const any: Schedule = { minute: null, hour: null, day: null, month: null, year: null, days: null };
const at = (text: string) => Date.parse(text);
/** The next runs after an instant, as Israel's clocks show them. */
function runs(given: Partial<Schedule>, after: string, count: number): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (let now: number | undefined = at(after); found.length < count && now !== undefined;) {
    now = nextRun({ ...any, ...given }, now);
    found.push(now === undefined ? undefined : localTime(now));
  }
  return found;
}

const [first, last] = [2026, 2076];
const years = clocks(first, last);
const end = Date.UTC(last, 0, 1);
const changes = [...years.shown.keys()].filter((i) => i > 0 && years.shown[i]! - years.shown[i - 1]! !== 60).map((i) => years.from + i * 3_600_000);

const part = (min: number, max: number, some: number) => fc.oneof({ weight: some, arbitrary: fc.integer({ min, max }) }, { weight: 2, arbitrary: fc.constant(null) });
const schedules: fc.Arbitrary<Schedule> = fc.record({
  minute: part(0, 59, 8), hour: fc.oneof(part(0, 23, 4), fc.constantFrom(0, 1, 2, 3)), day: fc.oneof(part(1, 31, 1), fc.constantFrom(28, 29, 30, 31)), month: fc.oneof(part(1, 12, 1), fc.constantFrom(2, 3, 10)),
  year: part(first - 2, last - 1, 1), days: fc.oneof(fc.constant(null), fc.subarray([0, 1, 2, 3, 4, 5, 6])),
});
const seed = Number(process.env.SEED ?? 20_261_125);

test(`over fifty years a schedule comes exactly when the clocks come to it, minute after minute (seed ${seed})`, () => {
  fc.assert(fc.property(schedules, fc.integer({ min: years.from, max: end - 1 }), (schedule, somewhere) => {
    const runs = everyRun(schedule, years);
    const next = (after: number) => { const found = nextRun(schedule, after); return found !== undefined && found < end ? found : undefined; };
    const after = (instant: number) => { let [low, high] = [0, runs.length]; while (low < high) { const mid = (low + high) >> 1; if (runs[mid]! > instant) high = mid; else low = mid + 1; } return low; };
    const from = (start: number, most: number) => {
      let i = after(start);
      for (let now: number | undefined = start, k = 0; k < most && now !== undefined; k++) {
        now = next(now);
        expect(now).toBe(runs[i++]);
      }
    };
    if (runs.length <= 700) from(years.from - 1, Infinity);
    from(somewhere, 5);
    for (const change of changes.filter((_, i) => i % 5 === somewhere % 5)) from(change - 5_400_000, 6);
  }), { seed, numRuns: 60 });
}, 120_000);

test('a time that daylight saving skips comes once, at the end of the gap', () => {
  expect(runs({ minute: 30, hour: 2 }, '2026-03-26T12:00Z', 2)).toEqual(['2026-03-27 03:00:00', '2026-03-28 02:30:00']);
  expect(runs({ hour: 2 }, '2026-03-26T12:00Z', 2)).toEqual(['2026-03-27 03:00:00', '2026-03-28 02:00:00']);
  expect(runs({ minute: 0 }, '2026-03-26T23:30Z', 2)).toEqual(['2026-03-27 03:00:00', '2026-03-27 04:00:00']);
});

test('a time that it repeats comes the first time only', () => {
  expect(runs({ minute: 30, hour: 1 }, '2026-10-24T12:00Z', 2)).toEqual(['2026-10-25 01:30:00', '2026-10-26 01:30:00']);
  expect(nextRun({ ...any, minute: 30, hour: 1 }, at('2026-10-24T12:00Z'))).toBe(at('2026-10-24T22:30Z'));
  expect(nextRun({ ...any, minute: 30, hour: 1 }, at('2026-10-24T22:45Z'))).toBe(at('2026-10-25T23:30Z'));
});

test('the ends of months, leap years and fixed years are those of the calendar', () => {
  expect(runs({ minute: 0, hour: 8, day: 31 }, '2026-01-31T10:00Z', 3)).toEqual(['2026-03-31 08:00:00', '2026-05-31 08:00:00', '2026-07-31 08:00:00']);
  expect(runs({ minute: 0, hour: 8, day: 29, month: 2 }, '2026-01-31T10:00Z', 2)).toEqual(['2028-02-29 08:00:00', '2032-02-29 08:00:00']);
  expect(runs({ minute: 0, hour: 8, day: 29, month: 2, days: [3] }, '2073-01-01T10:00Z', 2)).toEqual(['2096-02-29 08:00:00', '2108-02-29 08:00:00']);
  expect(runs({ minute: 59, hour: 23, day: 31, month: 12, year: 2027 }, '2026-01-31T10:00Z', 2)).toEqual(['2027-12-31 23:59:00', undefined]);
});

test.each<Partial<Schedule>>([{ day: 31, month: 4 }, { day: 30, month: 2 }, { day: 29, month: 2, year: 2027 }, { year: 2025 }, { days: [] }, { day: 29, month: 2, year: 2028, days: [0] }])('%j never comes', (given) => {
  expect(nextRun({ ...any, ...given }, at('2026-01-12T12:00Z'))).toBeUndefined();
});
