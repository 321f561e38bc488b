import { flags, GeoLocation, HebrewCalendar, Zmanim } from '@hebcal/core';
import type { Place } from '@merkazia/exchange/tasks/kodesh';

const day = 86_400_000;
/** The days of its Gregorian calendar as hebcal takes them: local dates. */
const local = (date: number): Date => { const at = new Date(date); return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()); };

/** Every day of some years on which work is forbidden in Israel, by its midnight in UTC, as hebcal knows them. */
export function holyDays(from: number, to: number): Set<number> {
  const holy = new Set<number>();
  for (let date = Date.UTC(from, 0, 1); date < Date.UTC(to, 0, 1); date += day) if (new Date(date).getUTCDay() === 6) holy.add(date);
  for (let year = from; year < to; year++) {
    for (const event of HebrewCalendar.calendar({ year, il: true })) {
      if (!(event.getFlags() & flags.CHAG)) continue;
      const on = event.getDate().greg();
      holy.add(Date.UTC(on.getFullYear(), on.getMonth(), on.getDate()));
    }
  }
  return holy;
}

/** When candles are lit in the evening of a day, and when it is night, as hebcal reckons. */
export function hebcalEvening(date: number, { latitude, longitude, candles, nightfall }: Place): { candles: number; night: number } {
  // Before March 2000 and from March 2100 on hebcal's sun is that of the day after: asked for the day before, it is right.
  const off = date < Date.UTC(2000, 2, 1) || date >= Date.UTC(2100, 1, 28) ? day : 0;
  const zmanim = new Zmanim(new GeoLocation(null, latitude, longitude, 0, 'Asia/Jerusalem'), local(date - off), false);
  return { candles: zmanim.sunset().getTime() + off - candles * 60_000, night: zmanim.tzeit(nightfall).getTime() + off };
}
