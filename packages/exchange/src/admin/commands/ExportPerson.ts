import { deliveryReport } from '../../sms/status.ts';
import { walkLogs } from '../../store/persons.ts';
import { localTime } from '../../time/israel.ts';
import { toUnits } from '../../units/units.ts';
import type { AdminHandler } from '../call.ts';
import { personOf } from '../person.ts';

/** What the logs hold of a number. */
export const ExportPerson: AdminHandler<'ExportPerson'> = async ({ exchange, given, now }) => {
  const number = personOf(given.number);
  const records: Awaited<ReturnType<AdminHandler<'ExportPerson'>>>['records'] = [];
  const next = await walkLogs(exchange.table, given.after, now, async ({ system, id, from, to, text, cost, taken, reports }) => {
    for (const [i, recipient] of to.entries()) {
      if (recipient === number) records.push({ did: system, time: localTime(id), from, to: number, text, cost: toUnits(cost), report: deliveryReport(taken?.[i], reports[i]) });
    }
  });
  return { responseStatus: 'OK', records, next };
};
