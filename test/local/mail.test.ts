import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMailAddress, type Letter } from '@merkazia/exchange/mail/mail';
import { type RunningExchange, startExchange } from '@merkazia/local/start';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { get, post } from './caller.ts';
import { afterwards, program, temporary } from './program.ts';

let exchange: RunningExchange;
beforeAll(async () => { exchange = await startExchange({ log: () => {} }); });
afterAll(() => exchange?.close());

let letters = 0;
const letter = (given: Partial<Letter> = {}): Letter =>
  ({ key: `letter ${++letters}`, to: 'office@example.co.il', subject: 'שלום', text: 'גוף המכתב\n', html: '<p dir="rtl">גוף המכתב</p>', ...given });
const mails = async (query = ''): Promise<any[]> => (await get(exchange.url, `/simulator/mail${query}`)).mails;

test('mail is listed as it came, in pages, and of one address', async () => {
  const all = [letter(), letter({ to: 'other@example.com' }), letter({ subject: 'second' })];
  for (const each of all) await exchange.exchange.mail.send(each);
  expect(await mails()).toMatchObject(all.map((each, i) => ({ id: i + 1, ...each })));
  expect((await mails('?to=other@example.com')).map(({ key }) => key)).toEqual([all[1]!.key]);
  expect(await get(exchange.url, '/simulator/mail?after=1&limit=1')).toMatchObject({ mails: [{ id: 2 }], more: true });
  expect(await get(exchange.url, '/simulator/mail?after=2')).toMatchObject({ mails: [{ id: 3 }], more: false });
  expect(await get(exchange.url, '/simulator/mail?limit=none')).toMatchObject({ error: expect.stringContaining('limit') });
  expect(await get(exchange.url, '/simulator/nothing')).toMatchObject({ error: expect.stringContaining('GET mail') });
});

test('a mail given twice under its key is there once', async () => {
  const before = (await mails()).length;
  const once = letter();
  await Promise.all([exchange.exchange.mail.send(once), exchange.exchange.mail.send(once)]);
  await exchange.exchange.mail.send(once);
  expect(await mails()).toHaveLength(before + 1);
});

test.each([
  ['a subject with line breaks', { subject: 'שלום\r\nBcc: victim@example.com\r\n\r\nhidden body' }],
  ['a subject with a bare line feed', { subject: 'hello\nBcc: victim@example.com' }],
  ['a subject with a control character', { subject: 'hello\rBcc: victim@example.com\u0000' }],
  ['a body that looks like headers', { text: '\r\n.\r\nBcc: victim@example.com\r\n\r\nx', subject: 'body' }],
])('%s adds neither a header nor a recipient', async (_, given) => {
  await exchange.exchange.mail.send(letter(given));
  const { raw } = (await mails()).at(-1);
  const mail = await PostalMime.parse(raw);
  expect(mail.to).toMatchObject([{ address: 'office@example.co.il' }]);
  expect([mail.bcc, mail.cc, mail.replyTo]).toEqual([undefined, undefined, undefined]);
  expect(mail.headers.map(({ key }) => key).sort()).toEqual(['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to']);
  expect(mail.text).not.toMatch(/^hidden body/);
});

test.each([
  '', 'office', 'a@b', 'a@example.com,b@example.com', 'a@example.com b@example.com', 'Office <a@example.com>', 'a@example.com\r\nBcc: b@example.com', 'a@example.com\n',
  '"a@b"@example.com', 'a@exa_mple.com', 'a@-example.com', 'a@example.com;b@example.com', 'א@example.com', `${'a'.repeat(65)}@example.com`, 'a@[127.0.0.1]', '<a@example.com>',
])('%j is no address to write to', async (to) => {
  const before = (await mails()).length;
  expect(isMailAddress(to)).toBe(false);
  await expect(exchange.exchange.mail.send(letter({ to }))).rejects.toThrow('one plain address');
  expect(await mails()).toHaveLength(before);
});

test('plain addresses of every kind are written to', async () => {
  for (const to of ['office@example.co.il', 'first.last+tag@sub-domain.example.com', "o'neil_9@x.io"]) {
    await exchange.exchange.mail.send(letter({ to }));
    const mail = await PostalMime.parse((await mails()).at(-1).raw);
    expect(mail.to).toMatchObject([{ address: to }]);
  }
});

test('a reset forgets the mail, and its keys', async () => {
  const once = letter();
  const { mail } = exchange.exchange;
  await mail.send(once);
  await post(exchange.url, '/simulator/reset', {});
  expect(await mails()).toEqual([]);
  await mail.send(once);
  expect(await mails()).toMatchObject([{ id: 1, key: once.key }]);
});

test('mail, and answers too large for a row, are there after a kill -9', async () => {
  const data = temporary();
  const start = async () => {
    const started = await startExchange({ data, log: () => {} });
    afterwards(() => started.close());
    return started;
  };
  const first = await start();
  await first.exchange.mail.send(letter({ key: 'kept' }));
  await first.close();
  const killed = program({ MERKAZIA_DATA: data });
  const url = await killed.ready;
  expect((await get(url, '/simulator/mail')).mails).toMatchObject([{ key: 'kept', subject: 'שלום' }]);
  // One number, and 1,800 words that are none: an answer that its row cannot keep.
  const phones = ['0501234567', ...Array.from({ length: 1800 }, (_, i) => `${i} is no number of a telephone`)].join(':');
  const params = { token: '0773137770:1234', phones, message: 'שלום' };
  const send = (at: string) => fetch(`${at}/ym/api/SendSms`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'killed' }, body: JSON.stringify(params) });
  const answer = await (await send(url)).json();
  expect(readdirSync(join(data, 'files', 'answers'))).toHaveLength(1);
  process.kill(killed.pid, 'SIGKILL');
  await killed.ended;
  writeFileSync(join(data, 'mail.jsonl'), '{"cut of', { flag: 'a' });
  const again = await start();
  expect((await get(again.url, '/simulator/mail')).mails).toMatchObject([{ key: 'kept' }]);
  await again.exchange.mail.send(letter({ key: 'kept' }));
  await again.exchange.mail.send(letter({ key: 'new' }));
  expect((await get(again.url, '/simulator/mail')).mails.map(({ id, key }: any) => [id, key])).toEqual([[1, 'kept'], [2, 'new']]);
  const replayed = await send(again.url);
  expect(replayed.headers.get('idempotent-replayed')).toBe('true');
  expect(await replayed.json()).toEqual(answer);
});
