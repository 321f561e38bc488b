import { startExchange, type TestExchange } from '@merkazia/testing';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nightlyReport } from './report.ts';

let exchange: TestExchange;
beforeAll(async () => { exchange = await startExchange({ log: () => {} }); });
afterAll(() => exchange?.close());

/** The mail that a night's report is, as its reader has it. */
async function mailOf(path: string, lines: string[]) {
  const { client } = exchange.demo;
  await client.call('UploadTextFile', { what: path, contents: lines.join('\n') });
  let raw = '';
  const transport = createTransport({ streamTransport: true, buffer: true });
  const count = await nightlyReport({
    client, path: `ivr2:${path}`, from: 'reports@beit-levi.example', to: 'office@beit-levi.example', day: new Date('2026-11-24T22:30:00Z'),
    transport: { sendMail: async (mail: object) => { raw = String((await transport.sendMail(mail)).message); } } as never,
  });
  return { count, mail: await PostalMime.parse(raw) };
}

test('the office reads every morning how many were approved, with all records as a table', async () => {
  const { count, mail } = await mailOf('/1/2/ApprovalAll.ymgr', ['Status#OK%Phone#0521400001', 'Status#NO%Phone#0521400002', 'Status#OK%Phone#0521400003']);
  expect(count).toBe(3);
  expect(mail).toMatchObject({ subject: 'ApprovalAll, 2026-11-25: 3 records', to: [{ address: 'office@beit-levi.example' }], messageId: '<report-ApprovalAll-2026-11-25@merkazia.example>' });
  expect(mail.text).toContain('מאושר: 2\nלא מאושר: 1\n');
  const [table] = mail.attachments;
  expect(table).toMatchObject({ filename: 'ApprovalAll-2026-11-25.csv', mimeType: 'text/csv' });
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(table!.content as ArrayBuffer)).toBe('\ufeffמצב הזמנה,טלפון\r\nמאושר,0521400001\r\nלא מאושר,0521400002\r\nמאושר,0521400003\r\n');
});

test('a night on which nobody called is told, too', async () => {
  const { count, mail } = await mailOf('/1/2/Nobody.ymgr', ['']);
  expect([count, mail.subject, mail.text!.trim()]).toEqual([0, 'Nobody, 2026-11-25: 0 records', 'Nobody called.']);
});
