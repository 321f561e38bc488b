/** A telephone number as people write it: 050-123-4567, 077-313-7770, 03-123-4567. */
export function written(number: string): string {
  const [, area, middle, last] = /^(0(?:5\d|7\d|[23489]))(\d{3})(\d{4})$/.exec(number) ?? [];
  return area === undefined ? number : `${area}-${middle}-${last}`;
}

/** The digits of what may be a telephone number; undefined for what is none. */
export function telephone(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '').replace(/^\+?972/, '0');
  return /^0\d{8,9}$/.test(digits) ? digits : undefined;
}

const two = (count: number) => String(count).padStart(2, '0');

/** So many seconds as a telephone shows them: 0:07, 12:30. */
export const lasting = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(Math.floor(seconds % 60))}`;

/** So many seconds in words. */
export const seconds = (count: number): string => (count === 1 ? '1 second' : `${count} seconds`);

const clockFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jerusalem', hour: '2-digit', minute: '2-digit', second: '2-digit' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jerusalem', day: 'numeric', month: 'short', year: 'numeric' });
const shortFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jerusalem', day: 'numeric', month: 'short' });

/** The time of day in Israel, to the second. */
export const timeOf = (instant: number): string => clockFormat.format(instant);
export const dayOf = (instant: number): string => dayFormat.format(instant);

/** A moment as short as it can be said now: the time of today, the day of any other. */
export const moment = (instant: number, now: number): string => (dayOf(instant) === dayOf(now) ? timeOf(instant).slice(0, 5) : shortFormat.format(instant));

/** The same to the second today, and with its time on any other day. */
export const timeOrDay = (instant: number, now: number): string => (dayOf(instant) === dayOf(now) ? timeOf(instant) : `${shortFormat.format(instant)} ${timeOf(instant).slice(0, 5)}`);

/** A moment in full. */
export const fully = (instant: number): string => `${dayOf(instant)}, ${timeOf(instant)}`;

export const units = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: 3 });
