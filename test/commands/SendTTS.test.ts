import { defaults } from '@merkazia/exchange/config';
import { contract } from '../harness/contract.ts';
import { voices } from '@merkazia/exchange/speech/voices';
import { block } from '@merkazia/exchange/store/blocked';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange({ config: { limits: { ...defaults.limits, listInAnswer: 20 } } });
const phone = (i: number) => `0541${String(i).padStart(6, '0')}`;
const phones = (count: number, from = 0) => Array.from({ length: count }, (_, i) => phone(from + i));
const ttsMessage = 'שלום, זוהי הודעה מהמרכזיה';
const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
/** The calls that speak which a telephone got. */
const spoken = async (to: string) => (await at.arrived(to)).filter(({ type }) => type === 'speech');
const report = async (client: ReturnType<typeof at.client>, CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: 1 });
const mails = async (to: string) => ((await (await fetch(`${at.url}/simulator/mail?to=${to}`)).json()) as { mails: any[] }).mails;
const charged = async (client: ReturnType<typeof at.client>) => (await client.call('GetTransactions', { filter: 'campaigns' })).transactions;

test('numbers are called once each from the main number, the text is spoken twice, and a unit is reserved for each', async () => {
  const { client, did } = await at.system();
  const answer = await client.call('SendTTS', { phones: '054-1000001:+972541000002:0541000001:*8080:hello:1900123456', ttsMessage });
  expect(answer).toEqual({
    responseStatus: 'OK', yAfastVersion: '0.1.0', CampaignId: expect.stringMatching(new RegExp(`^YA-3-${did}-Merkazia-\\d{16}$`)), OKCalls: 2, billing: 2, units: '98', TTS_RATE: 0, TTS_VOICE: 'Asaf',
    ErrorCalls: { '0541000001': 'double', '*8080': 'notValid', hello: 'notValid', '1900123456': 'notValid' },
  });
  await at.advance(1);
  for (const to of ['0541000001', '0541000002']) expect(await spoken(to)).toMatchObject([{ from: did, text: ttsMessage, times: 2, rate: 0, voice: 'Asaf', seconds: 60, repeats: 0 }]);
  const { CampaignData, report: entries } = await report(client, answer.CampaignId);
  expect(CampaignData).toEqual({
    CampaignId: answer.CampaignId, kind: 'tts', callerId: did, createTS: time, runTS: time, endTS: time, status: 'ended', reason: null, total: 2, done: 2, fail: 0, billing: 2, message: ttsMessage,
  });
  expect(entries['0541000001']).toEqual({ status: 'done', callTS: time, answerTS: time, endTS: time, duration: 6, price: 1, reason: null });
  expect(await charged(client)).toMatchObject([{ amount: -2, description: `Start-${answer.CampaignId}`, campaignId: answer.CampaignId }]);
});

test('text, repetitions, speed, voice and caller ID are as they are asked for, a voice in whatever case', async () => {
  const client = at.client();
  const answer = await client.call('SendTTS', { phones: phone(10), ttsMessage: ' 😀 "א" ', repeatFile: 3, ttsRate: -10, ttsVoice: ' OSNAT ', callerId: demo.callerId });
  expect(answer).toMatchObject({ OKCalls: 1, TTS_RATE: -10, TTS_VOICE: 'Osnat' });
  expect(await client.call('SendTTS', { phones: phone(11), ttsMessage, ttsRate: 10, ttsVoice: '', callerId: demo.secondary })).toMatchObject({ TTS_RATE: 10, TTS_VOICE: 'Asaf' });
  await at.advance(1);
  expect(await spoken(phone(10))).toMatchObject([{ from: demo.callerId, text: ' 😀 "א" ', times: 3, rate: -10, voice: 'Osnat' }]);
  expect(await spoken(phone(11))).toMatchObject([{ from: demo.secondary, rate: 10, voice: 'Asaf' }]);
});

test('the voices of the contract are those that speak, all of them, and it lists them', () => {
  const { TtsVoice, SendTTSParams } = contract.components.schemas as any;
  expect(TtsVoice.enum).toEqual(voices);
  for (const voice of voices) expect(SendTTSParams.properties.ttsVoice.description).toContain(voice);
});

test('a call costs a unit for its first minute and by the second after it, nothing where nobody answers, and what is not used comes back', async () => {
  const { client } = await at.system();
  // Half a minute, twice: a call may go on for a minute and a half.
  const text = 'x'.repeat(406);
  const { CampaignId, billing } = await client.call('SendTTS', { phones: ['0500000031', '0500000025', '0500000030', '0500000024', phone(20)].join(':'), ttsMessage: text });
  expect(billing).toBe(5);
  await at.advance(3);
  const { CampaignData, report: entries } = await report(client, CampaignId);
  expect(Object.fromEntries(Object.entries<any>(entries).map(([to, { duration, price }]) => [to, [duration, price]]))).toEqual({
    '0500000031': [90, 1.5], '0500000025': [0, 0], '0500000030': [1, 1], '0500000024': [2, 1], [phone(20)]: [60, 1],
  });
  expect(CampaignData).toMatchObject({ status: 'ended', total: 5, done: 4, fail: 1, billing: 4.5 });
  expect((await client.call('GetCustomerData')).units).toBe('95.5');
  const movements = await charged(client);
  expect(movements.map(({ description }) => description!.split('-')[0])).toEqual(['End', 'More', 'Start']);
  expect(movements.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(-4.5, 9);
});

test('a distribution list and a free tzintuk list are called at the full price, without who is blocked', async () => {
  const { client, did } = await at.system({ tzintukLists: [{ name: '7', phones: phones(3, 40), blocked: [phone(42)] }, { name: '8', phones: phones(1, 40) }] });
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  await client.call('UploadPhoneList', { templateId, data: phones(3, 30).join('\n') });
  await client.call('UpdateTemplateEntry', { templateId, rowid: 3, blocked: 1 });
  await block(at.exchange.table, did, phone(31));
  expect(await client.call('SendTTS', { phones: `tpl:${templateId}`, ttsMessage })).toMatchObject({ OKCalls: 1, billing: 1, ErrorCalls: { [phone(31)]: 'blocked', [phone(32)]: 'blocked' } });
  expect(await client.call('SendTTS', { phones: 'tzl:7,8', ttsMessage })).toMatchObject({ OKCalls: 2, billing: 2, ErrorCalls: { [phone(40)]: 'double', [phone(42)]: 'blocked' } });
  await at.advance(1);
  expect((await Promise.all([30, 31, 32, 40, 41, 42].map((i) => spoken(phone(i))))).map((all) => all.length)).toEqual([1, 0, 0, 1, 1, 0]);
  for (const wanted of ['tpl:99999', 'tpl:', 'tzl:none', 'tzl:']) await expect(client.call('SendTTS', { phones: wanted, ttsMessage })).rejects.toMatchObject({ message: expect.stringContaining('Parameter phones') });
});

test('hooks are for 500 numbers: one more, or a list of more, is refused before any charge; a list that is read later is called without hooks', async () => {
  const { client } = await at.system({ units: 10_000_000, lists: [{ id: '7301', description: 'x', phones: phones(501, 2000) }, { id: '7302', description: 'y', phones: phones(21, 3000) }] });
  const callbackUrl = (await receiver()).url;
  for (const wanted of [phones(501, 1000).join(':'), 'tpl:7301']) {
    await expect(client.call('SendTTS', { phones: wanted, ttsMessage, callbackUrl })).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringMatching(/^Parameter callbackUrl is for at most 500 numbers; phones has 501\.$/) });
  }
  expect(await charged(client)).toEqual([]);
  const { CampaignId, OKCalls, billing } = await client.call('SendTTS', { phones: 'tpl:7302', ttsMessage, callbackUrl: '' });
  expect([OKCalls, billing]).toEqual([21, 21]);
  await at.advance(2);
  expect((await report(client, CampaignId)).CampaignData).toMatchObject({ status: 'ended', total: 21, done: 21, billing: 21 });
});

test('without the units nobody is called: those that are reserved, and those that the first numbers may come to', async () => {
  const { client } = await at.system({ units: 2500 });
  await expect(client.call('SendTTS', { phones: phones(3, 100).join(':'), ttsMessage })).rejects.toMatchObject({ message: 'Low unit balance', code: 103 });
  await expect(client.call('SendTTS', { phones: phones(2, 100).join(':'), ttsMessage: 'x'.repeat(600) })).rejects.toMatchObject({ message: 'Low unit balance', code: 103 });
  expect(await client.call('SendTTS', { phones: phones(2, 100).join(':'), ttsMessage })).toMatchObject({ OKCalls: 2, units: '0.5' });
});

test('with SendMail the report comes to the system\'s address when the campaign is over, once; without it, or an address, nothing does', async () => {
  const { client } = await at.system({ email: 'office@example.co.il', name: 'בית "ספר" <א>' });
  const other = await at.system({ email: '' });
  const { CampaignId } = await client.call('SendTTS', { phones: `${phone(110)}:0500000021`, ttsMessage: 'מחר <אין> לימודים', SendMail: 1 });
  await client.call('SendTTS', { phones: phone(111), ttsMessage, SendMail: 0 });
  await other.client.call('SendTTS', { phones: phone(112), ttsMessage, SendMail: 1 });
  expect(await mails('office@example.co.il')).toEqual([]);
  await at.advance(5);
  const [mail, ...more] = await mails('office@example.co.il');
  expect(more).toEqual([]);
  expect(mail.subject).toMatch(/הצליחו 1, נכשלו 1$/);
  expect(mail.text).toContain(`${phone(110)} | בוצע`);
  expect(mail.text).toContain(CampaignId);
  expect(mail.html).toMatch(/^<!doctype html><html lang="he" dir="rtl">/);
  expect(mail.html).toContain('מחר &lt;אין&gt; לימודים');
  expect(mail.html).toContain(`<bdi dir="ltr">0500000021</bdi>`);
  expect(mail.html).not.toContain('<א>');
  const rows = await at.exchange.table.query({ pk: `C#${CampaignId}` });
  expect(rows.items.map(({ sk }) => sk)).toEqual(['HEAD']);
});

test('the report is a page too, and the operator sees, stops and exports the campaign as any other', async () => {
  const { client, did, token } = await at.system();
  const { CampaignId } = await client.call('SendTTS', { phones: phone(120), ttsMessage });
  await at.advance(1);
  const page = await (await at.fetch(`ViewCampaignReports?token=${token}&CampaignId=${CampaignId}`)).text();
  for (const words of ['הודעות קוליות', phone(120), 'בוצע', ttsMessage]) expect(page).toContain(words);
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ campaign: CampaignId, kind: 'tts', state: 'ended', done: 1, charge: 1 }]);
  await expect(at.admin.call('StopCampaign', { did, campaign: CampaignId })).rejects.toMatchObject({ message: 'Nobody of the campaign waits any more.' });
  expect((await at.admin.call('ExportPerson', { number: phone(120) })).records).toMatchObject([{ kind: 'tts', text: ttsMessage, cost: 1, report: 'answered' }]);
});

test('another system does not see it, nor its report', async () => {
  const { client } = await at.system();
  const other = await at.system();
  const { CampaignId } = await client.call('SendTTS', { phones: phone(130), ttsMessage });
  await expect(other.client.call('ViewCampaignReports', { CampaignId, json: 1 })).rejects.toMatchObject({ message: expect.stringContaining('names no campaign of this system') });
  expect((await other.client.call('GetCustomerData')).units).toBe('100');
});

test('a text that is too long, or takes longer than a call may last, is refused with the reason', async () => {
  const { client } = await at.system();
  const ask = (letters: number, repeatFile: number) => client.call('SendTTS', { phones: phone(1), ttsMessage: 'x'.repeat(letters), repeatFile });
  await expect(ask(10_001, 1)).rejects.toMatchObject({ message: 'Parameter ttsMessage must have at most 10000 characters.' });
  await expect(ask(10_000, 4)).rejects.toMatchObject({ message: 'Parameter ttsMessage takes about 48 minutes when it is spoken 4 times at this speed; a call may last 60, with some to spare.' });
  expect(await charged(client)).toEqual([]);
  expect(await ask(10_000, 2)).toMatchObject({ OKCalls: 1 });
});

test.each([
  [{ ttsMessage }, 'Parameter phones is required.'],
  [{ phones: phone(1) }, 'Parameter ttsMessage is required.'],
  [{ phones: phone(1), ttsMessage: '' }, 'Parameter ttsMessage is empty.'],
  [{ phones: phone(1), ttsMessage: ' \n' }, 'Parameter ttsMessage is empty.'],
  [{ phones: 'nobody', ttsMessage }, 'Parameter phones has no number that can be called (nobody notValid).'],
  [{ phones: phone(1), ttsMessage, ttsVoice: 'Dina' }, 'Parameter ttsVoice must be one of Asaf, Osnat, Sivan, Efrat, Gilad, Shira; not Dina.'],
  [{ phones: phone(1), ttsMessage, ttsRate: 11 }, 'Parameter ttsRate must be at most 10.'],
  [{ phones: phone(1), ttsMessage, ttsRate: 'fast' }, 'Parameter ttsRate must be a whole number'],
  [{ phones: phone(1), ttsMessage, repeatFile: 0 }, 'Parameter repeatFile must be at least 1.'],
  [{ phones: phone(1), ttsMessage, repeatFile: 11 }, 'Parameter repeatFile must be at most 10.'],
  [{ phones: phone(1), ttsMessage, SendMail: 'yes' }, 'Parameter SendMail must be 0 or 1'],
  [{ phones: phone(1), ttsMessage, callbackUrl: 'ftp://example.com' }, 'Parameter callbackUrl'],
  [{ phones: phone(1), ttsMessage, callbackUrl: 'http://10.0.0.1/x' }, 'Parameter callbackUrl cannot be posted to: 10.0.0.1 is not a public address.'],
  [{ phones: phone(1), ttsMessage, callbackUrl: 'https://user:word@example.com/' }, 'Parameter callbackUrl cannot be posted to: it must not hold a user name or a password.'],
  [{ phones: phone(1), ttsMessage, callerId: 'RAND' }, 'Parameter callerId is not a caller ID of this system: RAND.'],
  [{ phones: phone(1), ttsMessage, callerId: demo.number }, 'Parameter callerId is not a caller ID of this system'],
])('a bad request (%j) is told by the name of its parameter, and nobody is called', async (given, message) => {
  const { token, client } = await at.system();
  const answer = await at.ask('SendTTS', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify(given) });
  expect(answer).toMatchObject({ status: 200, body: { responseStatus: 'ERROR' } });
  expect(answer.body.message).toContain(message);
  expect(await charged(client)).toEqual([]);
});
