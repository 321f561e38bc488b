import { isKodesh } from '../../packages/exchange/src/tasks/kodesh.ts';
import { cities, first, last } from '../tasks/cities.ts';
import { hebcalEvening, holyDays } from '../tasks/hebcal.ts';

const day = 86_400_000;
const hour = 3_600_000;
/** The two suns differ by less. */
const close = 6000;

/** Holds every hour of 150 years in four cities against hebcal; every sentence is an hour at which the exchange is wrong. */
export function everyHour(): string[] {
  const holy = holyDays(first, last);
  const complaints: string[] = [];
  for (const [city, place] of Object.entries(cities)) {
    let hours = 0;
    // From the noon of a day to that of the next lies one evening, at which it changes or not.
    for (let date = Date.UTC(first, 0, 2); date < Date.UTC(last, 0, 1) - 2 * day; date += day) {
      const [now, next] = [holy.has(date), holy.has(date + day)];
      const change = now === next ? undefined : hebcalEvening(date, place)[now ? 'night' : 'candles'];
      for (let at = date + day / 2; at < date + day * 1.5; at += hour, hours++) {
        if (change !== undefined && Math.abs(at - change) < close) continue;
        // Israel's midnight is past by the evening of UTC; what holds then is what the next day is.
        const wanted = change === undefined ? now : at < change ? now : next;
        if (isKodesh(at, place) !== wanted) complaints.push(`${city}, ${new Date(at).toISOString()}: it is ${wanted ? '' : 'not '}Shabbat`);
      }
    }
    process.stdout.write(`kodesh: ${hours.toLocaleString('en-US')} hours in ${city}\n`);
  }
  return complaints;
}
