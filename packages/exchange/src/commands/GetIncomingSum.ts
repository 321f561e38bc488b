import type { Call } from '../dispatch/call.ts';
import { error } from '../refusal.ts';
import { minutesBetween } from '../store/incoming.ts';
import { isDate, localDate } from '../time/israel.ts';

/** The minutes of the calls that came in on a range of days, both ends included. */
export async function GetIncomingSum({ exchange, session, given, now }: Call<'GetIncomingSum'>) {
  const { from = `${localDate(now).slice(0, 8)}01`, to = localDate(now) } = given;
  for (const [name, day] of [['from', from], ['to', to]] as const) {
    if (!isDate(day)) throw error(`Parameter ${name} must be a day of the calendar (YYYY-MM-DD), not ${day}.`);
  }
  if (to < from) throw error(`Parameter to (${to}) is before from (${from}).`);
  const { direct, transferIn, transferOut } = await minutesBetween(exchange.table, session.system, from.replaceAll('-', ''), to.replaceAll('-', ''));
  return { responseStatus: 'OK' as const, fromDate: from, toDate: to, direct, transferIn, transferOut };
}
