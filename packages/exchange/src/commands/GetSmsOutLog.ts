import type { Result } from '@merkazia/contract';
import type { Head } from '../campaigns/campaign.ts';
import type { Call } from '../dispatch/call.ts';
import { deliveryReport, rank } from '../sms/status.ts';
import { chunksOf } from '../store/campaignRows.ts';
import { campaignText } from '../store/campaignTexts.ts';
import { erased } from '../store/persons.ts';
import { sentBy } from '../store/sent.ts';
import { readSystem } from '../store/systems.ts';
import type { Table } from '../store/table.ts';
import { localTime } from '../time/israel.ts';
import { toUnits } from '../units/units.ts';

type Row = Result<'GetSmsOutLog'>['rows'][number];

/** What was sent, newest first, a row a recipient. */
export async function GetSmsOutLog({ exchange, session, given, now }: Call<'GetSmsOutLog'>) {
  const limit = given.limit ?? Number.POSITIVE_INFINITY;
  const { createdAt } = await readSystem(exchange.table, session.system);
  const rows: Row[] = [];
  for await (const sent of sentBy(exchange.table, session.system, { since: createdAt, now, pageSize: Math.min(limit, 1000) })) {
    if ('head' in sent) {
      for await (const chunk of rowsOfCampaign(exchange.table, sent.head, limit - rows.length)) rows.push(...chunk.slice(0, limit - rows.length));
    } else {
      const { row } = sent;
      const shared = { CallerId: row.from, Billing: toUnits(row.cost), RunBy: row.by, Time: localTime(row.id) };
      for (let i = row.to.length - 1; i >= 0 && rows.length < limit; i--) {
        rows.push({ ...shared, To: row.to[i]!, Message: row.to[i] === erased ? '' : row.text, DeliveryReport: deliveryReport(row.taken?.[i], row.reports[i]) });
      }
    }
    if (rows.length === limit) break;
  }
  return { responseStatus: 'OK' as const, rows };
}

/** The rows of a campaign, its last number first, a chunk at a time; no more chunks are read than so many rows need. */
async function* rowsOfCampaign(table: Table, head: Head, wanted: number): AsyncGenerator<Row[]> {
  const text = await campaignText(table, head);
  const shared = { CallerId: head.from, Billing: toUnits(head.price), RunBy: head.by, Time: localTime(head.id) };
  for await (const chunk of chunksOf(table, head, { lastFirst: true, wanted: () => wanted })) {
    wanted -= chunk.length;
    yield chunk.reverse().map(({ to, taken, report }) => ({
      ...shared, To: to, Message: to === erased ? '' : text, DeliveryReport: deliveryReport(taken, report && { rank: rank(report.word), status: report.word }),
    }));
    if (wanted <= 0) return;
  }
}
