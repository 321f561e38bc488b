import { expect, test } from 'vitest';
import { localTime, monthOf, monthsBack } from '../../packages/exchange/src/time/israel.ts';
import { nextId } from '../../packages/exchange/src/time/ids.ts';

test.each([
  ['2026-01-01T22:00:05Z', '2026-01-02 00:00:05'],
  ['2026-03-26T23:59:59Z', '2026-03-27 01:59:59'],
  ['2026-03-27T00:00:00Z', '2026-03-27 03:00:00'],
  ['2026-10-24T22:30:00Z', '2026-10-25 01:30:00'],
  ['2026-10-24T23:30:00Z', '2026-10-25 01:30:00'],
])('%s is %s in Israel, over the changes of the clock', (instant, local) => {
  expect(localTime(Date.parse(instant))).toBe(local);
});

test('months are Israel months, newest first, over the turn of a year', () => {
  expect(monthOf(Date.parse('2026-12-31T22:30:00Z'))).toBe('202701');
  expect(monthsBack(Date.parse('2027-02-10T00:00:00Z'), Date.parse('2026-11-20T00:00:00Z'))).toEqual(['202702', '202701', '202612', '202611']);
});

test('ids of one process never repeat, also within one millisecond and when the clock steps back a little', () => {
  const now = Date.parse('2030-01-01T00:00:00Z');
  const ids = [now, now, now, now - 5, now + 1, now + 1].map(nextId);
  expect(new Set(ids).size).toBe(ids.length);
});
