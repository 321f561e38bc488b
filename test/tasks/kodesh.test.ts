import { evening, isHoly, isKodesh } from '@merkazia/exchange/tasks/kodesh';
import { localTime } from '@merkazia/exchange/time/israel';
import { expect, test } from 'vitest';
import { cities, first, last } from './cities.ts';
import { hebcalEvening, holyDays } from './hebcal.ts';

const jerusalem = cities.Jerusalem!;
const day = 86_400_000;
const holy = holyDays(first, last);

test('on every day of 150 years it is holy when hebcal says so', () => {
  const wrong: string[] = [];
  for (let date = Date.UTC(first, 0, 1); date < Date.UTC(last, 0, 1); date += day) if (isHoly(date) !== holy.has(date)) wrong.push(new Date(date).toISOString());
  expect(wrong).toEqual([]);
  expect(holy.size).toBeGreaterThan(150 * 58);
});

test.each(Object.entries(cities))('in %s every transition of 150 years is when hebcal says so, to six seconds', (_, place) => {
  let transitions = 0;
  let worst = 0;
  const wrong: string[] = [];
  for (const date of holy) {
    for (const [change, eve] of [['candles', date - day], ['night', date]] as const) {
      // Days that follow each other are one.
      if (change === 'candles' ? holy.has(eve) : holy.has(date + day)) continue;
      transitions++;
      const [ours, theirs] = [evening(eve, place)[change], hebcalEvening(eve, place)[change]];
      worst = Math.max(worst, Math.abs(ours - theirs));
      // How days and instants come together is the same everywhere.
      if (place === jerusalem && (isKodesh(theirs - 7000, place) !== (change === 'night') || isKodesh(theirs + 7000, place) !== (change === 'candles'))) wrong.push(`${change} ${new Date(theirs).toISOString()}`);
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(worst).toBeLessThan(6000);
  expect(transitions).toBeGreaterThan(150 * 100);
}, 60_000);

test('Pesach, two days of New Year, a Shavuot that goes into Shabbat, and Chanukah', () => {
  const is = (text: string) => isKodesh(Date.parse(text), jerusalem);
  expect([is('2026-04-01T12:00Z'), is('2026-04-01T16:00Z'), is('2026-04-02T12:00Z'), is('2026-04-02T17:00Z'), is('2026-04-03T12:00Z'), is('2026-04-03T16:00Z')]).toEqual([false, true, true, false, false, true]);
  expect([is('2027-10-01T20:00Z'), is('2027-10-02T17:00Z'), is('2027-10-03T12:00Z'), is('2027-10-03T17:00Z')]).toEqual([true, true, true, false]);
  expect([is('2026-05-21T17:00Z'), is('2026-05-22T17:00Z'), is('2026-05-23T12:00Z'), is('2026-05-23T18:00Z')]).toEqual([true, true, true, false]);
  expect(is('2026-12-07T12:00Z')).toBe(false);
  expect(localTime(evening(Date.UTC(2026, 10, 27), jerusalem).candles).slice(0, 16)).toBe('2026-11-27 15:55');
});
