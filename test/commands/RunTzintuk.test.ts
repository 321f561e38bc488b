import { block } from '@merkazia/exchange/store/blocked';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';

const at = useExchange();
const phone = (i: number) => `0541${String(i).padStart(6, '0')}`;
const phones = (count: number, from = 0) => Array.from({ length: count }, (_, i) => phone(from + i));
/** The rings that reached a telephone: from whom, how long, how often they were handed over again. */
const rings = async (to: string) => (await at.arrived(to)).filter(({ type }) => type === 'ring').map(({ from, seconds, repeats }) => [from, seconds, repeats]);
const report = async (client: ReturnType<typeof at.client>, CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: 1 });

test('numbers in a text are rung once each for nine seconds from the main number, for a tenth of a unit each', async () => {
  const { client, did } = await at.system();
  const answer = await client.call('RunTzintuk', { phones: '054-1000001:+972541000002,0541000001: 021234567:*8080:hello:1900123456' });
  expect(answer).toEqual({
    responseStatus: 'OK', yAfastVersion: '0.1.0', verifyCode: '', callerId: did, callsCount: 3, bilingPerCall: 0.1, biling: 0.3, callsTimeout: 9,
    errors: { '0541000001': 'double', '*8080': 'notValid', hello: 'notValid', '1900123456': 'notValid' },
    campaignId: expect.stringMatching(new RegExp(`^YA-3-${did}-Merkazia-\\d{16}$`)),
  });
  await at.advance(1);
  for (const to of ['0541000001', '0541000002', '021234567']) expect(await rings(to)).toEqual([[did, 9, 0]]);
  const { transactions } = await client.call('GetTransactions');
  expect(transactions[0]).toMatchObject({ amount: -0.3, description: `Start-${answer.campaignId}`, campaignId: answer.campaignId });
  expect((await report(client, answer.campaignId)).CampaignData).toMatchObject({ kind: 'tzintuk', status: 'ended', total: 3, done: 3, fail: 0, billing: 0.3 });
});

test.each([
  ['an array of numbers', ['0541000011', '0541000012'], undefined, { '0541000011': undefined, '0541000012': undefined }],
  ['numbers with their caller IDs', [{ phone: '0541000013', callerId: 'second' }, { phone: '0541000014' }], undefined, { '0541000013': 'second', '0541000014': undefined }],
  ['groups with their caller IDs', [{ phones: ['0541000015', '0541000016'], callerId: 'second' }, { phones: ['0541000017'], callerId: 'approved' }, { phones: ['0541000018'] }], 'approved',
    { '0541000015': 'second', '0541000016': 'second', '0541000017': 'approved', '0541000018': 'approved' }],
])('%s are rung, each from the caller ID it is given, or from the command\'s', async (_, given, callerId, shown) => {
  const second = `07796${String(at.exchange.clock.now() % 100_000).padStart(5, '0')}`;
  const { client, did } = await at.system({ secondaryDids: [{ did: second, usage: '' }], callerIds: [{ number: '0528888888', expires: at.exchange.clock.now() + 3_600_000 }] });
  const named = (name: string | undefined) => (name === 'second' ? second : name === 'approved' ? '0528888888' : did);
  const filled = JSON.parse(JSON.stringify(given).replaceAll('"second"', `"${second}"`).replaceAll('"approved"', '"052-888-8888"'));
  const answer = await client.call('RunTzintuk', { phones: filled, ...(callerId ? { callerId: named(callerId) } : {}) });
  expect(answer).toMatchObject({ callerId: named(callerId), callsCount: Object.keys(shown).length, errors: {} });
  await at.advance(1);
  for (const [to, from] of Object.entries(shown)) expect(await rings(to)).toEqual([[named(from), 9, 0]]);
  for (const [to, from] of Object.entries(shown)) expect((await report(client, answer.campaignId)).report[to]).toMatchObject({ status: 'done', callerId: named(from), price: 0.1 });
});

test('the same forms arrive as JSON text in a form or a query line, and an array as a repeated parameter', async () => {
  const { token } = await at.system();
  const ask = (text: string) => at.ask(`RunTzintuk?token=${token}&${text}`);
  expect((await ask(`phones=${encodeURIComponent('["0541000021","0541000022"]')}`)).body).toMatchObject({ callsCount: 2 });
  expect((await ask('phones=0541000021&phones=0541000022')).body).toMatchObject({ callsCount: 2 });
  const form = new URLSearchParams({ token, phones: JSON.stringify([{ phones: ['0541000023', '0541000024'] }]) });
  expect((await at.ask('RunTzintuk', { method: 'POST', body: form })).body).toMatchObject({ callsCount: 2 });
});

test('a distribution list is rung by tpl:, without its blocked entries', async () => {
  const { client } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  await client.call('UploadPhoneList', { templateId, data: '0541000031\n021000032\n0541000033' });
  await client.call('UpdateTemplateEntry', { templateId, rowid: 3, blocked: 1 });
  expect(await client.call('RunTzintuk', { phones: `tpl:${templateId}` })).toMatchObject({ callsCount: 2, biling: 0.2, errors: { '0541000033': 'blocked' } });
  await at.advance(1);
  expect([await rings('0541000031'), await rings('021000032'), await rings('0541000033')].map((all) => all.length)).toEqual([1, 1, 0]);
  for (const name of ['999999', '', 'x', '-1']) await expect(client.call('RunTzintuk', { phones: `tpl:${name}` })).rejects.toMatchObject({ code: 100, message: expect.stringContaining('Parameter phones') });
});

test('free lists cost nothing, one or many, and a number in several of them is rung once', async () => {
  const { client } = await at.system({
    units: 0, unitsExpire: at.exchange.clock.now() - 1000,
    tzintukLists: [{ name: '100', phones: phones(3, 40) }, { name: '200', phones: phones(3, 42) }, { name: 'בית ספר, כיתה ג', phones: phones(1, 46) }],
  });
  const answer = await client.call('RunTzintuk', { phones: 'tzl:100, 200' });
  expect(answer).toMatchObject({ callsCount: 5, bilingPerCall: 0, biling: 0, errors: { [phone(42)]: 'double' } });
  expect(await client.call('RunTzintuk', { phones: 'tzl:', tzintukLists: ['בית ספר, כיתה ג', '100'] })).toMatchObject({ callsCount: 4, biling: 0 });
  await at.advance(1);
  expect((await rings(phone(40))).length).toBe(2);
  expect((await rings(phone(42))).length).toBe(2);
  expect((await rings(phone(44))).length).toBe(1);
  const { transactions } = await client.call('GetTransactions', { filter: 'campaigns' });
  expect(transactions.map(({ amount }) => amount)).toEqual([0, 0]);
  expect((await report(client, answer.campaignId)).CampaignData).toMatchObject({ total: 5, done: 5, billing: 0 });
  const { events } = await client.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: '100' }) as { events: { TypeOperation: string; PhoneAction: string }[] };
  expect(events.filter(({ TypeOperation, PhoneAction }) => TypeOperation === 'RunTzintuk' && PhoneAction === '')).toHaveLength(2);
});

test('blocked numbers are left out: those of the system, and subscribers blocked in every list they are on', async () => {
  const { client, did } = await at.system({ tzintukLists: [{ name: '1', phones: phones(3, 50), blocked: [phone(50), phone(51)] }, { name: '2', phones: phones(1, 51) }] });
  await block(at.exchange.table, did, phone(52));
  expect(await client.call('RunTzintuk', { phones: 'tzl:1,2' })).toMatchObject({ callsCount: 1, errors: { [phone(50)]: 'blocked', [phone(52)]: 'blocked' } });
  await expect(client.call('RunTzintuk', { phones: phone(52) })).rejects.toMatchObject({ code: 102, message: expect.stringContaining('blocked') });
});

test('fifty lists are rung in one call; one more, an unknown one or none at all is refused before any charge', async () => {
  const names = Array.from({ length: 51 }, (_, i) => `l${i}`);
  const { client } = await at.system({ tzintukLists: names.slice(0, 12).map((name, i) => ({ name, phones: [phone(60 + i)] })) });
  for (const given of [{ phones: `tzl:${names.join(',')}` }, { phones: 'tzl:', tzintukLists: names }]) {
    await expect(client.call('RunTzintuk', given)).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('50') });
  }
  expect(await client.call('RunTzintuk', { phones: `tzl:${Array.from({ length: 60 }, (_, i) => names[i % 12]).join(',')}` })).toMatchObject({ callsCount: 12 });
  await expect(client.call('RunTzintuk', { phones: 'tzl:l1,unknown' })).rejects.toMatchObject({ code: 100, message: expect.stringContaining('unknown') });
  await expect(client.call('RunTzintuk', { phones: 'tzl:' })).rejects.toMatchObject({ message: expect.stringContaining('tzintukLists') });
  await expect(client.call('RunTzintuk', { phones: 'tzl: , ' })).rejects.toMatchObject({ message: expect.stringContaining('phones') });
  await expect(client.call('RunTzintuk', { phones: '0541000061', tzintukLists: ['l1'] })).rejects.toMatchObject({ message: expect.stringContaining('tzintukLists') });
  expect((await client.call('GetTransactions', { filter: 'campaigns' })).transactions).toHaveLength(1);
});

test('a random caller ID rings the first number alone, and the answer has the four digits that it sees', async () => {
  const { client } = await at.system({ tzintukLists: [{ name: '9', phones: phones(2, 80) }] });
  const answer = await client.call('RunTzintuk', { phones: `nobody:${phone(82)}:${phone(83)}`, callerId: 'RAND', TzintukTimeOut: 4.5 });
  expect(answer).toMatchObject({ callerId: 'RAND', callsCount: 1, biling: 0.1, callsTimeout: 4.5, errors: { nobody: 'notValid' }, verifyCode: expect.stringMatching(/^\d{4}$/) });
  const fromList = await client.call('RunTzintuk', { phones: 'tzl:9', callerId: 'rand' });
  expect(fromList).toMatchObject({ callerId: 'RAND', callsCount: 1, biling: 0 });
  await at.advance(1);
  const [[from, seconds]] = await rings(phone(82)) as [[string, number]];
  expect([from.slice(-4), seconds]).toEqual([answer.verifyCode, 4.5]);
  expect(await rings(phone(83))).toEqual([]);
  expect((await rings(phone(80)))[0]![0].slice(-4)).toBe(fromList.verifyCode);
  expect((await report(client, answer.campaignId)).CampaignData.callerId).toBe('RAND');
});

test('a caller ID is the main number, a secondary or an approved one, and nothing else, wherever it stands', async () => {
  const { client } = await at.system();
  for (const callerId of [demo.number, '0529999999', '1234', '', 'Merkazia']) {
    await expect(client.call('RunTzintuk', { phones: phone(90), callerId: callerId || ' ' })).rejects.toMatchObject({ code: 120, message: expect.stringContaining('Parameter callerId') });
    await expect(client.call('RunTzintuk', { phones: [{ phone: phone(90), callerId: callerId || ' ' }] })).rejects.toMatchObject({ code: 120, message: expect.stringContaining('Parameter phones') });
  }
  await expect(client.call('RunTzintuk', { phones: [{ phone: phone(90), callerId: 'RAND' }] })).rejects.toMatchObject({ code: 120 });
  for (const callerId of [demo.number, demo.secondary, demo.callerId]) expect((await at.client().call('RunTzintuk', { phones: phone(91), callerId })).callerId).toBe(callerId);
});

test('without the units for all of them nobody is rung', async () => {
  const { client } = await at.system({ units: 250, smsUnits: 100_000 });
  await expect(client.call('RunTzintuk', { phones: phones(3, 100).join(':') })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'Low unit balance', code: 103 });
  await expect(client.call('RunTzintuk', { phones: phones(300, 100) })).rejects.toMatchObject({ code: 103 });
  await at.advance(20);
  expect(await rings(phone(100))).toEqual([]);
  expect((await client.call('GetCustomerData')).units).toBe('0.25');
  expect((await client.call('RunTzintuk', { phones: phones(2, 100).join(':') })).callsCount).toBe(2);
});

test.each([
  [{}, 'Parameter phones is required.'],
  [{ phones: '' }, 'Parameter phones'],
  [{ phones: ':,' }, 'Parameter phones has no number that can be rung.'],
  [{ phones: [] }, 'Parameter phones'],
  [{ phones: [{ callerId: '1' }] }, 'Parameter phones'],
  [{ phones: { phone: '0541000001' } }, 'Parameter phones'],
  [{ phones: '0541000001', TzintukTimeOut: 17 }, 'Parameter TzintukTimeOut must be at most 16.'],
  [{ phones: '0541000001', TzintukTimeOut: 0 }, 'Parameter TzintukTimeOut'],
  [{ phones: '0541000001', TzintukTimeOut: 'long' }, 'Parameter TzintukTimeOut must be a number'],
])('a bad request (%j) is told by the name of its parameter, and nobody is rung', async (given, message) => {
  const { token, client } = await at.system();
  const answer = await at.ask('RunTzintuk', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify(given) });
  expect(answer).toMatchObject({ status: 200, body: { responseStatus: 'ERROR' } });
  expect(answer.body.message).toContain(message);
  expect((await client.call('GetTransactions', { filter: 'campaigns' })).transactions).toEqual([]);
});
