import { block } from '@merkazia/exchange/store/blocked';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('an SMS reaches the telephone with its sender and text, Hebrew and all', async () => {
  const { client, did } = await at.system();
  const answer = await client.call('SendSms', { phones: '0541000001', message: 'שלום מהמרכזיה 😀' });
  expect(answer).toEqual({ responseStatus: 'OK', yAfastVersion: '0.1.0', message: 'שלום מהמרכזיה 😀', from: did, sendCount: 1, Billing: 0.1, oks: ['0541000001'], errors: {} });
  await at.settle();
  expect(await at.arrived('0541000001')).toMatchObject([{ type: 'sms', from: did, to: '0541000001', text: 'שלום מהמרכזיה 😀', flash: false }]);
});

test('numbers are joined by colons or commas, written in any way, each reached once, and those left out are told why', async () => {
  const { client } = await at.system();
  const answer = await client.call('SendSms', { phones: '054-100-0002:+972541000003,0541000002: 0773137770:*8080:hello:021234567', message: 'x' });
  expect(answer).toMatchObject({
    sendCount: 2, Billing: 0.2, oks: ['0541000002', '0541000003'],
    errors: { '0541000002': 'double', '0773137770': 'notValid', '*8080': 'notValid', hello: 'notValid', '021234567': 'notValid' },
  });
});

test('a distribution list is reached by tpl:, its blocked and repeated entries told', async () => {
  const demoList = await at.client().call('SendSms', { phones: 'tpl:1', message: 'לרשימה' });
  expect(demoList.sendCount).toBe(3);
  const { client } = await at.system({ lists: [{ id: '77', description: 'mine', phones: ['0541000004', '054-1000005', '0541000004', 'x'] }] });
  expect(await client.call('SendSms', { phones: 'tpl:77', message: 'x' })).toMatchObject({ oks: ['0541000004', '0541000005'], errors: { '0541000004': 'double', x: 'notValid' } });
  await expect(client.call('SendSms', { phones: 'tpl:1', message: 'x' })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 100, message: expect.stringContaining('phones') });
  await expect(client.call('SendSms', { phones: 'tpl:', message: 'x' })).rejects.toMatchObject({ code: 100 });
});

test('a number blocked for the system is left out and not charged', async () => {
  const { client, did } = await at.system();
  await block(at.exchange.table, did, '0541000006');
  expect(await client.call('SendSms', { phones: '0541000006:0541000007', message: 'x' })).toMatchObject({ oks: ['0541000007'], errors: { '0541000006': 'blocked' }, Billing: 0.1 });
  await expect(client.call('SendSms', { phones: '0541000006', message: 'x' })).rejects.toMatchObject({ code: 102, message: expect.stringContaining('0541000006 blocked') });
});

test('the sender is the main number, a secondary one, an approved caller ID or an enabled text, and nothing else', async () => {
  const client = at.client();
  for (const from of [demo.number, demo.secondary, demo.callerId, '050-1234567']) {
    expect((await client.call('SendSms', { phones: '0541000008', message: 'x', from })).from).toBe(from.replace('-', ''));
  }
  const { client: mine } = await at.system({ textSenders: ['Merkazia'] });
  expect((await mine.call('SendSms', { phones: '0541000008', message: 'x', from: 'Merkazia' })).from).toBe('Merkazia');
  for (const from of ['Other', demo.number, demo.callerId, '0529999999', '1234']) {
    await expect(mine.call('SendSms', { phones: '0541000008', message: 'x', from })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 120, message: expect.stringContaining('from') });
  }
});

test('an approved caller ID can be shown until its year is over', async () => {
  const { client } = await at.system({ callerIds: [{ number: '0521111111', expires: at.exchange.clock.now() + 600_000 }] });
  expect((await client.call('SendSms', { phones: '0541000009', message: 'x', from: '0521111111' })).from).toBe('0521111111');
  await at.advance(11);
  await expect(client.call('SendSms', { phones: '0541000009', message: 'x', from: '0521111111' })).rejects.toMatchObject({ code: 120 });
});

test('a flash message arrives as one, however the flag is written', async () => {
  const { client } = await at.system();
  for (const sendFlashMessage of [1, '1', true, 'true'] as const) await client.call('SendSms', { phones: '0541000010', message: 'f', sendFlashMessage });
  for (const sendFlashMessage of [0, '0', false, 'false'] as const) await client.call('SendSms', { phones: '0541000011', message: 'f', sendFlashMessage });
  await at.settle();
  expect((await at.arrived('0541000010')).map(({ flash }) => flash)).toEqual([true, true, true, true]);
  expect((await at.arrived('0541000011')).map(({ flash }) => flash)).toEqual([false, false, false, false]);
});

test.each([[70, 0.1], [71, 0.2], [140, 0.2], [141, 0.3], [10_000, 14.3]])('a text of %d characters costs %d units a number', async (length, units) => {
  const { client } = await at.system();
  expect((await client.call('SendSms', { phones: '0541000012', message: 'ש'.repeat(length) })).Billing).toBe(units);
  expect((await client.call('SendSms', { phones: '0541000012:0541000013:0541000014', message: 'ש'.repeat(length) })).Billing).toBe(Math.round(units * 30) / 10);
});

test('the SMS units pay when they cover the whole charge, otherwise the units, otherwise nothing is sent', async () => {
  const { client } = await at.system({ smsUnits: 250, units: 350 });
  const left = async () => {
    const { smsUnits, units } = await client.call('GetCustomerData');
    return [smsUnits, units];
  };
  const send = (count: number) => client.call('SendSms', { phones: Array.from({ length: count }, (_, i) => `054200000${i}`).join(':'), message: 'x' });
  await send(2);
  expect(await left()).toEqual([0.05, '0.35']);
  await send(2);
  expect(await left()).toEqual([0.05, '0.15']);
  await expect(send(2)).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'Low unit balance', code: 103 });
  expect(await left()).toEqual([0.05, '0.15']);
  await send(1);
  await expect(send(1)).rejects.toMatchObject({ message: 'Low unit balance' });
});

test('expired units pay for nothing', async () => {
  const { client } = await at.system({ unitsExpire: at.exchange.clock.now() + 60_000 });
  await at.advance(2);
  await expect(client.call('SendSms', { phones: '0541000015', message: 'x' })).rejects.toMatchObject({ message: 'Low unit balance' });
});

test('thousands of numbers go out in one command, each once, and stand in the log, the last one first', async () => {
  const { client } = await at.system({ smsUnits: 1_000_000 });
  const numbers = Array.from({ length: 2345 }, (_, i) => `055${String(i).padStart(7, '0')}`);
  const answer = await client.call('SendSms', { phones: [...numbers, numbers[7], 'nobody'].join(':'), message: 'לכולם' });
  expect([answer.sendCount, answer.Billing, answer.oks, answer.errors]).toEqual([2345, 234.5, numbers, { [numbers[7]!]: 'double', nobody: 'notValid' }]);
  expect((await client.call('GetCustomerData')).smsUnits).toBe(765.5);
  await at.advance(1);
  const { rows } = await client.call('GetSmsOutLog');
  expect(rows.map(({ To }) => To)).toEqual([...numbers].reverse());
  expect(new Set(rows.map(({ DeliveryReport, Billing, Message }) => `${DeliveryReport} ${Billing} ${Message}`))).toEqual(new Set(['DELIVRD 0.1 לכולם']));
  expect((await at.arrived(numbers[2344]!)).map(({ text, repeats }) => [text, repeats])).toEqual([['לכולם', 0]]);
  expect((await client.call('GetCustomerSmsTransactions')).rows.map(({ amount }) => amount)).toEqual([-234.5, 1000]);
});

test('a large list is accepted unread: its numbers that can receive an SMS are counted, and reached', async () => {
  const { did, client } = await at.system({ smsUnits: 1_000_000 });
  const { templateId } = await client.call('CreateTemplate', { description: 'גדולה' });
  const mobile = Array.from({ length: 1500 }, (_, i) => `0531${String(i).padStart(6, '0')}`);
  await client.call('UploadPhoneList', { templateId, data: [...mobile, '021234567', '0773137770'].join('\n') });
  await client.call('UpdateTemplateEntry', { templateId, rowid: 3, blocked: 1 });
  await block(at.exchange.table, did, mobile[5]!);
  const answer = await client.call('SendSms', { phones: `tpl:${templateId}`, message: 'x' });
  expect(answer).toMatchObject({ sendCount: 1499, Billing: 149.9, oks: [], errors: {} });
  await client.call('ClearTemplateEntries', { templateId });
  await at.advance(1);
  const reached = (await client.call('GetSmsOutLog')).rows.map(({ To }) => To).sort();
  expect(reached).toEqual(mobile.filter((_, i) => i !== 2 && i !== 5));
  expect((await client.call('GetCustomerData')).smsUnits).toBe(1000 - 149.8);
  expect((await client.call('GetCustomerSmsTransactions')).rows.map(({ amount, description }) => [amount, description.replace(/-SMS-.*/, '')])).toEqual([[0.1, 'End-YA'], [-149.9, 'Start-YA'], [1000, 'Opening balance']]);
});

test.each([
  [{ message: 'x' }, 'Parameter phones is required.'],
  [{ phones: '0541000016' }, 'Parameter message is required.'],
  [{ phones: '', message: 'x' }, 'Parameter phones is empty.'],
  [{ phones: '0541000016', message: '' }, 'Parameter message is empty.'],
  [{ phones: '0541000016', message: 'x', sendFlashMessage: 'maybe' }, 'Parameter sendFlashMessage must be 0 or 1, not "maybe".'],
  [{ phones: ['0541000016'], message: 'x' }, 'Parameter phones must be text, not ["0541000016"].'],
  [{ phones: { a: 1 }, message: 'x' }, 'Parameter phones must be text, not {"a":1}.'],
  [{ phones: '0541000016', message: 'x'.repeat(10_001) }, 'Parameter message must have at most 10000 characters.'],
  [{ phones: ':,:', message: 'x' }, 'Parameter phones has no number that can receive an SMS.'],
])('a bad request (%j) is told by the name of its parameter, and nothing is sent', async (body, message) => {
  const { token, client } = await at.system();
  const answer = await at.ask('SendSms', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  expect(answer).toMatchObject({ status: 200, body: { responseStatus: 'ERROR' } });
  expect(answer.body.message).toContain(message);
  expect((await client.call('GetSmsOutLog')).rows).toEqual([]);
});
