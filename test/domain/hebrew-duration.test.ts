import { expect, test } from 'vitest';
import { hebrewDuration } from '../../packages/exchange/src/time/hebrewDuration.ts';
import { clockTime, isDate } from '../../packages/exchange/src/time/israel.ts';

test.each([
  [273, '4 דקות, 33 שניות'],
  [443, '7 דקות, 23 שניות'],
  [0, '0 שניות'],
  [1, 'שנייה אחת'],
  [2, '2 שניות'],
  [59, '59 שניות'],
  [60, 'דקה אחת'],
  [61, 'דקה אחת, שנייה אחת'],
  [120, '2 דקות'],
  [3600, 'שעה אחת'],
  [3601, 'שעה אחת, שנייה אחת'],
  [3661, 'שעה אחת, דקה אחת, שנייה אחת'],
  [7322, '2 שעות, 2 דקות, 2 שניות'],
  [90_000, '25 שעות'],
  [-5, '0 שניות'],
  [33.9, '33 שניות'],
])('%i seconds are %s', (seconds, words) => {
  expect(hebrewDuration(seconds)).toBe(words);
});

test.each([
  ['2026-02-09T17:35:39Z', '02/09/2026, 07:35:39 PM'],
  ['2026-02-08T22:05:00Z', '02/09/2026, 12:05:00 AM'],
  ['2026-02-09T10:00:00Z', '02/09/2026, 12:00:00 PM'],
  ['2026-07-01T00:59:59Z', '07/01/2026, 03:59:59 AM'],
])('%s is %s on the clock of a queue', (instant, words) => {
  expect(clockTime(Date.parse(instant))).toBe(words);
});

test('a day is one of the calendar', () => {
  for (const day of ['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31']) expect(isDate(day), day).toBe(true);
  for (const day of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-01', '20260401', '2026-04-01 ', '']) expect(isDate(day), day).toBe(false);
});
