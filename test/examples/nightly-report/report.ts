import type { Client, FileAnswer } from '@merkazia/client';
import type { Transporter } from 'nodemailer';

export interface ReportOptions {
  client: Client;
  /** What sends the mail, such as nodemailer's SMTP transport. */
  transport: Pick<Transporter, 'sendMail'>;
  /** The report, such as `ivr2:/1/2/ApprovalAll.ymgr`. */
  path: string;
  from: string;
  to: string;
  /** The day that the mail is about. */
  day: Date;
}

/**
 * Mails what callers left in a `.ymgr` report of the system: how many records there are, and all of them as a table for a
 * spreadsheet. Run it every night, by cron or the like; run twice for a day it sends the same Message-ID, so that a mailbox
 * can know the second for what it is. Answers how many records there are.
 */
export async function nightlyReport({ client, transport, path, from, to, day }: ReportOptions): Promise<number> {
  const { data } = (await client.call('RenderYMGRFile', { wath: path, convertType: 'json' })) as { data: Record<string, string>[] };
  const table = (await client.call('RenderYMGRFile', { wath: path, convertType: 'csv' })) as FileAnswer;
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jerusalem' }).format(day);
  const name = path.split('/').at(-1)!.replace(/\.ymgr$/, '');
  await transport.sendMail({
    from, to,
    messageId: `<report-${name}-${date}@merkazia.example>`,
    subject: `${name}, ${date}: ${data.length === 1 ? '1 record' : `${data.length} records`}`,
    text: data.length === 0 ? 'Nobody called.\n' : `${Object.entries(counted(data)).map(([status, count]) => `${status}: ${count}`).join('\n')}\n\nAll of them are in the table that is attached.\n`,
    attachments: [{ filename: `${name}-${date}.csv`, content: Buffer.from(await table.bytes()), contentType: 'text/csv; charset=utf-8' }],
  });
  return data.length;
}

/** How many records have each value of the first column, which tells what came of a call. */
function counted(data: Record<string, string>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of data) {
    const [status = ''] = Object.values(record);
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}
