let format: Intl.DateTimeFormat | undefined;

/** Made when first asked for: loading the time zones would cost a cold start a quarter of its time. */
const wall = () => (format ??= new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Jerusalem', hourCycle: 'h23',
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
}));

/** An instant as the contract writes it: `YYYY-MM-DD HH:MM:SS`, Israel local time. */
export function localTime(ms: number): string {
  return wall().format(ms).replace(', ', ' ');
}

/** What the clocks of Israel show at an instant, to the second, written as if it were UTC: milliseconds. */
export const wallTime = (ms: number): number => Date.parse(`${localTime(ms).replace(' ', 'T')}Z`);

/** An instant as `dd/mm/yyyy HH:MM`, Israel local time. */
export function minuteTime(ms: number): string {
  const [year, month, day, ...time] = localTime(ms).split(/[- :]/);
  return `${day}/${month}/${year} ${time.slice(0, 2).join(':')}`;
}

/** An instant as GetQueueRealTime writes it: `MM/DD/YYYY, hh:mm:ss AM` or `PM`, Israel local time. */
export function clockTime(ms: number): string {
  const [, year, month, day, hour, rest] = /^(\d+)-(\d\d)-(\d\d) (\d\d)(.*)$/.exec(localTime(ms))!;
  const hours = Number(hour);
  return `${month}/${day}/${year}, ${String(hours % 12 || 12).padStart(2, '0')}${rest} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** The Israel day of an instant as the contract writes it, `YYYY-MM-DD`. */
export const localDate = (ms: number): string => localTime(ms).slice(0, 10);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The Israel month of an instant as `yyyymm`, the unit in which logs and ledgers are stored. */
export const monthOf = (ms: number): string => wall().format(ms).slice(0, 7).replace('-', '');

/** The Israel day of an instant as `yyyymmdd`. */
export const dayOf = (ms: number): string => wall().format(ms).slice(0, 10).replaceAll('-', '');

/** The months from that of `newest` back to that of `oldest`, newest first. */
export function monthsBack(newest: number, oldest: number): string[] {
  const last = monthOf(oldest);
  const months = [];
  for (let month = monthOf(newest); month >= last; month = monthBefore(month)) months.push(month);
  return months;
}

function monthBefore(month: string): string {
  const year = Number(month.slice(0, 4));
  const before = Number(month.slice(4)) - 1;
  return before === 0 ? `${year - 1}12` : `${year}${String(before).padStart(2, '0')}`;
}
