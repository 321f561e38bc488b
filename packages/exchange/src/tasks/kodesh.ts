import { addTime, getTimes } from 'suncalc';
import { localDate } from '../time/israel.ts';

/** Where Shabbat begins and ends, and by which custom. */
export interface Place {
  /** Degrees north and east. */
  latitude: number;
  longitude: number;
  /** Candles are lit so many minutes before the sun sets. */
  candles: number;
  /** It is night when the sun is so many degrees below the horizon. */
  nightfall: number;
}

const day = 86_400_000;

/** The days of Israel on which work is forbidden, beside Shabbat, as Intl's Hebrew calendar writes them. */
const holidays = new Set(['1 Tishri', '2 Tishri', '10 Tishri', '15 Tishri', '22 Tishri', '15 Nisan', '21 Nisan', '6 Sivan']);

let calendar: Intl.DateTimeFormat | undefined;
const hebrew = () => (calendar ??= new Intl.DateTimeFormat('en-GB-u-ca-hebrew', { timeZone: 'UTC', day: 'numeric', month: 'long' }));

/** Whether a day, by its midnight in UTC, is Shabbat or Yom Tov in Israel. */
export const isHoly = (date: number): boolean => new Date(date).getUTCDay() === 6 || holidays.has(hebrew().format(date));

/** When the candles of the evening of a day are lit there, and when it is night (milliseconds); the day by its midnight in UTC. */
export function evening(date: number, { latitude, longitude, candles, nightfall }: Place): { candles: number; night: number } {
  const name = nightAt(nightfall);
  // The sun of the day at whose noon in UTC it is asked for: in Israel it is day then.
  const sun = getTimes(new Date(date + day / 2), latitude, longitude) as unknown as Record<string, Date>;
  return { candles: sun.sunset!.getTime() - candles * 60_000, night: sun[name]!.getTime() };
}

const known = new Map<number, string>();

/** The name under which suncalc tells when the sun is so many degrees below the horizon. */
function nightAt(degrees: number): string {
  let name = known.get(degrees);
  if (name === undefined) {
    name = `night ${degrees}`;
    addTime(-degrees, `morning ${degrees}`, name);
    known.set(degrees, name);
  }
  return name;
}

/** Whether it is Shabbat or Yom Tov at an instant (milliseconds), from the candles of its eve to its night; days that follow each other are one. */
export function isKodesh(at: number, place: Place): boolean {
  const today = Date.parse(localDate(at));
  const [now, next] = [isHoly(today), isHoly(today + day)];
  if (now === next) return now;
  const { candles, night } = evening(today, place);
  return now ? at < night : at >= candles;
}
