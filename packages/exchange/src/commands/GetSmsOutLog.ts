import type { Result } from '@merkazia/contract';
import type { Call } from '../dispatch/call.ts';
import { deliveryReport } from '../sms/status.ts';
import { erased } from '../store/persons.ts';
import { smsLog } from '../store/sms.ts';
import { readSystem } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';
import { toUnits } from '../units/units.ts';

/** What was sent, newest first, a row a recipient. */
export async function GetSmsOutLog({ exchange, session, given, now }: Call<'GetSmsOutLog'>) {
  const limit = given.limit ?? Number.POSITIVE_INFINITY;
  const { createdAt } = await readSystem(exchange.table, session.system);
  const rows: Result<'GetSmsOutLog'>['rows'] = [];
  for await (const sms of smsLog(exchange.table, session.system, createdAt, now, Math.min(limit, 1000))) {
    const shared = { CallerId: sms.from, Billing: toUnits(sms.cost), RunBy: sms.by, Time: localTime(sms.id) };
    for (let i = sms.to.length - 1; i >= 0 && rows.length < limit; i--) {
      rows.push({ ...shared, To: sms.to[i]!, Message: sms.to[i] === erased ? '' : sms.text, DeliveryReport: deliveryReport(sms.taken?.[i], sms.reports[i]) });
    }
    if (rows.length === limit) break;
  }
  return { responseStatus: 'OK' as const, rows };
}
