import type { Client } from '@merkazia/client';
import { asksOf } from '@merkazia/exchange/store/asks';
import { expect, test } from 'vitest';
import { pdfOf } from '../harness/pdf.ts';
import { receiver } from '../harness/receiver.ts';
import { useTwo } from './two.ts';

const two = useTwo();
const { at } = two;
let last = 0;
const numbers = (count: number): string[] => Array.from({ length: count }, () => `0535${String(++last).padStart(6, '0')}`);
const units = async (did: string) => Number((await at.client({ token: await at.session(did) }).call('GetCustomerData')).units);
const report = async (client: Client, CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: true });

test('a spoken campaign goes out by a command for each ten numbers, and its hooks there become those of here', async () => {
  const customer = await receiver();
  const { did, client } = await two.system();
  const phones = [...numbers(11), '0500000021', '0500000032'];
  const before = (await two.asked()).SendTTS ?? 0;
  const { CampaignId } = await client.call('SendTTS', { phones: phones.join(':'), ttsMessage: 'שלום לכולם', ttsRate: 2, ttsVoice: 'Osnat', callbackUrl: customer.url });
  await two.advance(120);
  expect((await two.asked()).SendTTS! - before).toBe(2);
  const reached = (await two.reached(...phones)).map(({ type, to, from, text, rate, voice }) => [type, to, from, text, rate, voice]);
  expect(reached.sort()).toEqual(phones.map((to) => ['speech', to, did, 'שלום לכולם', 2, 'Osnat']).sort());
  const { CampaignData, report: entries } = await report(client, CampaignId);
  expect(CampaignData).toMatchObject({ status: 'ended', total: 13, done: 12, fail: 1 });
  expect(entries['0500000021']).toMatchObject({ status: 'failed' });
  const told = (status: string) => customer.got.filter(({ json }) => json.Status === status).map(({ json }) => json);
  expect(told('UP').map((json) => json.Number).sort()).toEqual(phones.filter((to) => to !== '0500000021').sort());
  expect(told('FAILD').map((json) => json.Number)).toEqual(['0500000021']);
  expect(told('END')).toHaveLength(1);
  expect(told('DOWN').find((json) => json.Number === '0500000032')).toMatchObject({ BridgeCallStart: expect.any(String), BridgeCallStop: expect.any(String) });
  expect(await units(did)).toBe(88);
});

test('what hooks do not tell of spoken calls is read in the report', async () => {
  const { did, client } = await two.system();
  const phones = [...numbers(2), '0500000025'];
  two.deafen(true);
  const { CampaignId } = await client.call('SendTTS', { phones: phones.join(':'), ttsMessage: 'שלום' });
  await two.advance(200, 20);
  two.deafen(false);
  expect((await report(client, CampaignId)).CampaignData).toMatchObject({ status: 'ended', done: 2, fail: 1 });
  expect(await units(did)).toBe(98);
});

test.each([['before', 0], ['after', 1]] as const)('a spoken message whose command was cut %s it ran is called %d times', async (when, calls) => {
  const { client } = await two.system();
  const [phone] = numbers(1);
  await two.misbehave({ fault: 'cut', when, times: 1, command: 'SendTTS' });
  const { CampaignId } = await client.call('SendTTS', { phones: phone!, ttsMessage: 'שלום' });
  await two.advance(700, 50);
  expect(await two.reached(phone!)).toHaveLength(calls);
  expect((await report(client, CampaignId)).report[phone!]).toMatchObject({ status: calls ? 'done' : 'unknown', price: 1 });
});

test('a code is said in a spoken call, and approves the number', async () => {
  const { did, client } = await two.system();
  const [number] = numbers(1);
  const { reqId } = (await client.call('ValidationCallerId', { action: 'send', callerId: number!, validType: 'CALL' })) as { reqId: string };
  await two.upstream.settle();
  const [call, ...more] = await two.reached(number!);
  expect(more).toEqual([]);
  const code = call.text.replace(/\D/g, '');
  expect(await client.call('ValidationCallerId', { action: 'valid', reId: reqId, code })).toMatchObject({ status: true });
  expect(JSON.stringify(await asksOf(at.exchange.table, did, 'call'))).not.toContain(code);
  await two.advance(1000, 100);
  expect(await units(did)).toBe(99);
});

test('a code call that nobody answers costs nothing, and one of which there was no answer is not made again', async () => {
  const { did, client } = await two.system();
  await client.call('ValidationCallerId', { action: 'send', callerId: '0500000025', validType: 'CALL' });
  const [number] = numbers(1);
  await two.misbehave({ fault: 'cut', when: 'before', times: 1, command: 'SendTTS' });
  await expect(client.call('ValidationCallerId', { action: 'send', callerId: number!, validType: 'CALL' })).rejects.toThrow('not known');
  await two.advance(1200, 100);
  expect(await two.reached(number!)).toEqual([]);
  expect(await units(did)).toBe(99);
});

test('two numbers are connected once, and what the service charged for it is what it costs', async () => {
  const { did, client } = await two.system();
  const [first, second] = numbers(2);
  await client.call('CreateBridgeCall', { Phones: first!, BridgePhones: second! });
  await two.advance(600, 20);
  expect((await two.reached(first!)).map(({ type, from, second: other }) => [type, from, other])).toEqual([['bridge', did, second]]);
  const upstream = Number((await at.admin.call('GetSystem', { did })).system.hosted!.charged[0]!.there);
  expect(upstream).toBeGreaterThan(1);
  expect(await units(did)).toBeCloseTo(100 - upstream, 3);
});

test('a first leg that nobody answers costs its set-up; a SIP telephone of here, which the service does not know, is refused and costs nothing', async () => {
  const { did, client } = await two.system();
  await client.call('CreateSipAccount', { extNumber: 250 });
  const before = (await two.asked()).CreateBridgeCall ?? 0;
  await client.call('CreateBridgeCall', { Phones: '0500000025', BridgePhones: numbers(1)[0]! });
  for (const [name, sip] of [['DialSip', { DialSip: true }], ['DialSipExtension', { DialSipExtension: true, SipExtension: 250 }]] as const) {
    await expect(client.call('CreateBridgeCall', { Phones: '0500000025', BridgePhones: numbers(1)[0]!, ...sip })).rejects.toThrow(`Parameter ${name}: the telephone network behind this exchange rings no SIP accounts`);
  }
  await two.advance(600, 30);
  expect((await two.asked()).CreateBridgeCall! - before).toBe(1);
  expect(await units(did)).toBeCloseTo(99.9, 3);
});

test('a recording stays at the service, which mails it to whom it was asked for', async () => {
  const { client } = await two.system();
  const [first, second] = numbers(2);
  const to = 'records@customer.example';
  await client.call('CreateBridgeCall', { Phones: first!, BridgePhones: second!, RecordCall: true, SendMailInCall: true, SendMailInCallTo: to });
  await two.advance(600, 20);
  expect((await two.reached(first!)).map(({ record }) => record)).toEqual([true]);
  const { mails } = (await (await fetch(`${two.upstream.url}/simulator/mail?to=${to}`)).json()) as { mails: any[] };
  expect(mails).toHaveLength(1);
  expect((await (await fetch(`${at.url}/simulator/mail?to=${to}`)).json() as any).mails).toEqual([]);
});

test('a fax goes out once with its file, and its hooks there become those of here', async () => {
  const customer = await receiver();
  const { did, client } = await two.system();
  const [number] = numbers(1);
  const file = new File([await pdfOf(2) as never], 'letter.pdf', { type: 'application/pdf' });
  const { CampaignId } = await client.call('SendFax', { pdfFile: 'UPLOAD', fileToUpload: file, phone: number!, deliveryUrl: customer.url });
  await two.advance(300, 10);
  expect((await two.reached(number!)).map(({ type, from, pages }) => [type, from, pages])).toEqual([['fax', did, 2]]);
  expect(customer.got.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))).toEqual([{ CampaignId, Delivery: 'Answer' }, { CampaignId, Delivery: 'End', status: 'SUCCESS' }]);
  expect(await units(did)).toBeLessThan(99.9);
  expect(await units(did)).toBeGreaterThan(98);
});

test('a busy fax is told, and costs its set-up; one that was cut when it had run goes out once', async () => {
  const customer = await receiver();
  const { did, client } = await two.system();
  const [number] = numbers(1);
  const file = () => new File([bytes as never], 'letter.pdf', { type: 'application/pdf' });
  const bytes = await pdfOf(1);
  await client.call('SendFax', { pdfFile: 'UPLOAD', fileToUpload: file(), phone: '0500000021', deliveryUrl: customer.url });
  await two.advance(60, 10);
  expect(new URLSearchParams(customer.got[0]?.body).get('DIALSTATUS')).toBe('BUSY');
  expect(await units(did)).toBeCloseTo(99.9, 3);
  await two.misbehave({ fault: 'cut', when: 'after', times: 1, command: 'SendFax' });
  await client.call('SendFax', { pdfFile: 'UPLOAD', fileToUpload: file(), phone: number! });
  await two.advance(400, 20);
  expect(await two.reached(number!)).toHaveLength(1);
  expect(await units(did)).toBeLessThan(99.8);
});
