import type { Client, FileAnswer } from '@merkazia/client';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { plant } from '../harness/files.ts';

const at = useExchange();

const sample = 'Status#OK%Folder#77%DID#0799999999%Phone#0501234567%Date#02/09/2026%Time#19:40:12%HebrewDate#כ׳ באלול%Data#%P050#1';
const wath = 'ivr2:/1/2/ApprovalAll.ymgr';

async function dataOf(client: Client, params: object = {}): Promise<Record<string, string>[]> {
  return ((await client.call('RenderYMGRFile', { wath, convertType: 'json', ...params })) as { data: Record<string, string>[] }).data;
}

const textOf = async (client: Client, params: object) => Buffer.from(await ((await client.call('RenderYMGRFile', { wath, convertType: 'csv', ...params } as never)) as FileAnswer).bytes()).toString();

test('JSON is in Hebrew, a record an object with the columns it has', async () => {
  const { client } = await at.system();
  await plant(client, { 1: { 2: { 'ApprovalAll.ymgr': `\ufeff${sample}\r\n\r\nStatus#NO%EnterId#12%IdType#PHONE\r\nodd line\n` } } });
  expect(await client.call('RenderYMGRFile', { wath, convertType: 'json' })).toEqual({
    responseStatus: 'OK', yALogsVersion: '0.1.0',
    data: [
      { 'מצב הזמנה': 'מאושר', שלוחה: '77', 'מספר המערכת': '0799999999', טלפון: '0501234567', תאריך: '02/09/2026', שעה: '19:40:12', 'תאריך עברי': 'כ׳ באלול', נתונים: '', P050: '1' },
      { 'מצב הזמנה': 'לא מאושר', 'מספר זיהוי': '12', 'סוג זיהוי': 'טלפון' },
    ],
  });
});

test('raw, nothing is added, hidden or renamed', async () => {
  const { client } = await at.system();
  await plant(client, { 1: { 2: { 'ApprovalAll.ymgr': sample, 'ApprovalAll.ini': 'Status=\nFolder=x\nPhone.0501234567=y' } } });
  const [record] = await dataOf(client, { notLoadLang: 1 });
  expect(Object.entries(record!).map((pair) => pair.join('#')).join('%')).toBe(sample);
  expect(await textOf(client, { notLoadLang: true })).toBe('\ufeffStatus,Folder,DID,Phone,Date,Time,HebrewDate,Data,P050\r\nOK,77,0799999999,0501234567,02/09/2026,19:40:12,כ׳ באלול,,1\r\n');
});

test('six layers lie over each other, each where it says something; one without a language over the one with', async () => {
  const { client } = await at.system();
  await plant(client, { 1: { 2: { 'ApprovalAll.ymgr': 'Status#OK%Folder#1%Phone#2%DID#3%Name#4%CallId#5%Data#6' } } });
  const titles = async () => Object.keys((await dataOf(client, { renderLanguage: 'EN' }))[0]!);
  expect(await titles()).toEqual(['Approval', 'Extension', 'Phone', 'System number', 'Name', 'Call ID', 'Data']);
  await plant(client, { YMGRLangs: { EN: { 'ApprovalAll.ini': 'Folder=L3\nPhone=L3\nDID=L3\nName=L3\nCallId=L3' } } });
  expect(await titles()).toEqual(['Approval', 'L3', 'L3 (Phone)', 'L3 (DID)', 'L3 (Name)', 'L3 (CallId)', 'Data']);
  await plant(client, { YMGRLangs: { 'ApprovalAll.ini': 'Phone=L4\nDID=L4\nName=L4\nData=', 'LogApi.ini': 'Folder=another' } });
  await plant(client, { 1: { 2: { EN: { 'ApprovalAll.ini': 'DID=L5\nName=L5' }, HE: { 'ApprovalAll.ini': 'DID=עברית' } } } });
  await plant(client, { 1: { 2: { 'ApprovalAll.ini': 'Name=L6\nStatus.OK=very good' } } });
  expect(await dataOf(client, { renderLanguage: 'EN' })).toEqual([{ Approval: 'very good', L3: '1', L4: '2', L5: '3', L6: '4', 'L3 (CallId)': '5' }]);
  expect(Object.keys((await dataOf(client))[0]!)).toContain('עברית');
});

test('the report may be in the main folder, and be spelt main with either slash', async () => {
  const { client } = await at.system();
  await plant(client, { 'LogApi-2026-09.ymgr': 'Status#ERROR', 1: { 2: { 'ApprovalAll.ymgr': 'Status#OK' } } });
  for (const path of ['ivr2:/LogApi-2026-09.ymgr', 'main/LogApi-2026-09.ymgr', 'LogApi-2026-09.ymgr']) expect(await dataOf(client, { wath: path })).toEqual([{ תוצאה: 'שגיאה' }]);
  for (const path of ['main\\1\\2\\ApprovalAll.ymgr', 'main/1/2/ApprovalAll.ymgr']) expect(await dataOf(client, { wath: path })).toEqual([{ 'מצב הזמנה': 'מאושר' }]);
});

test('csv has a byte-order mark, a place for every column of every line, and no formula', async () => {
  const { client } = await at.system();
  await plant(client, { 1: { 2: { 'ApprovalAll.ymgr': 'Name#דנה, כהן%Phone#+972501234567%Data#=HYPERLINK("http://x")\nName#@x%Sum#-5%Data#-5+3\nName#a"b%Sum#\tx%P1#+1+1', 'ApprovalAll.ini': 'Sum==1+1' } } });
  expect(await textOf(client, {})).toBe([
    "\ufeffשם,טלפון,נתונים,'=1+1,P1",
    '"דנה, כהן",+972501234567,"\'=HYPERLINK(""http://x"")",,',
    "'@x,,'-5+3,-5,",
    '"a""b",,,\'\tx,\'+1+1', '',
  ].join('\r\n'));
});

test('html is a whole page in the direction of its language, in which nothing of the file is markup', async () => {
  const { client, token } = await at.system();
  await plant(client, { 1: { 2: { 'ApprovalAll.ymgr': 'Name#<script>alert("1")</script>%Phone#0501234567\n', 'ApprovalAll.ini': 'Phone=<b>&' } } });
  const response = await fetch(`${at.url}/ym/api/RenderYMGRFile?${new URLSearchParams({ token, wath, convertType: 'html' })}`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const page = await response.text();
  expect(page).toMatch(/^<!doctype html>\n<html lang="he" dir="rtl">/);
  expect(page).toContain('<td>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;<td>0501234567');
  expect(page).toContain('>&lt;b&gt;&amp;</button>');
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).not.toMatch(/https?:\/\//);
  expect(await textOf(client, { convertType: 'html', renderLanguage: 'EN' })).toContain('<html lang="en" dir="ltr">');
});

test('a report without records is an empty one in every form', async () => {
  const { client } = await at.system();
  await plant(client, { 1: { 2: { 'ApprovalAll.ymgr': '' } } });
  expect(await dataOf(client)).toEqual([]);
  expect(await textOf(client, {})).toBe('\ufeff\r\n');
  expect(await textOf(client, { convertType: 'html' })).toContain('אין רשומות');
});

test('a large report comes from an address, whole, with columns that came late', async () => {
  const { client } = await at.system();
  const half = Array.from({ length: 6000 }, (_, i) => `Phone#05${i}%Data#${'x'.repeat(70)}`).join('\n');
  const qquuid = 'large';
  const bytes = Buffer.from(Array.from({ length: 9 }, () => half).join('\n') + '\nLate#1%Phone#7');
  const size = 2_000_000;
  const qqtotalparts = Math.ceil(bytes.length / size);
  for (let i = 0; i < qqtotalparts; i++) await client.call('UploadFile', { qquuid, qqpartindex: i, qqtotalparts, qqtotalfilesize: bytes.length, qqfile: bytes.subarray(i * size, (i + 1) * size) });
  await client.call('UploadFile', { qquuid, path: wath, done: '1' });
  const data = await dataOf(client, { notLoadLang: 1 });
  expect([data.length, data[0], data.at(-1)]).toEqual([54_001, { Phone: '050', Data: 'x'.repeat(70) }, { Late: '1', Phone: '7' }]);
  const lines = (await textOf(client, { notLoadLang: 1 })).split('\r\n');
  expect([lines.length, lines[0], lines[1], lines.at(-2)]).toEqual([54_003, '\ufeffPhone,Data,Late', `050,${'x'.repeat(70)},`, '7,,1']);
});

test('what cannot be rendered is told in JSON, by name', async () => {
  const { client } = await at.system();
  const { client: other } = await at.system();
  await plant(client, { 1: { 2: { 'ApprovalAll.ymgr': sample } } });
  const refused = (params: object, by = client) => by.call('RenderYMGRFile', { wath, convertType: 'csv', ...params } as never);
  await expect(refused({ wath: 'ivr2:/none.ymgr' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'file does not exist' });
  await expect(refused({}, other)).rejects.toMatchObject({ message: 'file does not exist' });
  await expect(refused({ wath: '../x.ymgr' })).rejects.toMatchObject({ code: 110, message: expect.stringContaining('wath') });
  await expect(refused({ wath: 'main\\..\\x.ymgr' })).rejects.toMatchObject({ code: 110 });
  await expect(refused({ convertType: 'xls' })).rejects.toMatchObject({ message: expect.stringContaining('convertType') });
  await expect(refused({ renderLanguage: 'en' })).rejects.toMatchObject({ message: expect.stringContaining('renderLanguage') });
  await client.call('UploadFile', { path: '1/2/ApprovalAll.ini', file: Buffer.from([0x41, 0x3d, 0xd7]) });
  await expect(refused({})).rejects.toMatchObject({ message: 'The file ivr/1/2/ApprovalAll.ini is not UTF-8 text.' });
});
