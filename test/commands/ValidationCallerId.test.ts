import { validationKey } from '@merkazia/exchange/store/keys';
import { block } from '@merkazia/exchange/store/blocked';
import { expect, test } from 'vitest';
import { approving, wrongFor } from '../harness/approving.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const { newSystem, codeAt } = approving(at);

test('a number is approved by the code that an SMS brings it, at the price of one, and may be shown from then on', async () => {
  const { did, client, number, send, valid, callerIds } = await newSystem();
  const { reqId, ...rest } = await send('SMS', `+972${number.slice(1)}`);
  expect(rest).toEqual({ responseStatus: 'OK', yAfastVersion: '0.1.0' });
  expect(reqId).toMatch(/^\d{15}$/);
  await expect(client.call('SendSms', { from: number, phones: '0541500002', message: 'x' })).rejects.toMatchObject({ code: 120 });
  const code = await codeAt(number);
  expect(await at.arrived(number)).toMatchObject([{ type: 'sms', from: did, text: expect.stringContaining(did) }]);
  expect(await valid(reqId, code)).toEqual({ responseStatus: 'OK', status: true, yAfastVersion: '0.1.0' });
  expect(await callerIds()).toMatchObject([{ callerId: number }]);
  expect(await client.call('SendSms', { from: number, phones: '0541500002', message: 'x' })).toMatchObject({ from: number });
  expect(await client.call('RunTzintuk', { callerId: number, phones: '0541500002' })).toMatchObject({ callerId: number });
  const { rows } = await client.call('GetCustomerSmsTransactions');
  expect(rows.map(({ amount }) => amount)).toEqual([-0.1, -0.1, 100]);
});

test('the log shows the message and not its code, and nothing of it is kept once it is out', async () => {
  const { did, client, number, send } = await newSystem();
  const { reqId } = await send('SMS');
  const code = await codeAt(number);
  const { rows: [row] } = await client.call('GetSmsOutLog');
  expect(row).toMatchObject({ To: number, CallerId: did, Billing: 0.1, DeliveryReport: 'DELIVRD', Message: expect.stringMatching(/•{6}$/) });
  expect(JSON.stringify(await client.call('ViewCampaignReports', { CampaignId: (await client.call('GetCustomerSmsTransactions')).rows[0]!.description, json: true }))).not.toContain(code);
  expect(JSON.stringify(at.logs)).not.toContain(code);
  expect(JSON.stringify(await at.exchange.table.get(validationKey(did, reqId)))).not.toContain(`"${code}"`);
});

test('an hour later a request has forgotten the number, and until then a person\'s data has it', async () => {
  const { did, number, send } = await newSystem();
  const { reqId } = await send('CALL');
  expect((await at.admin.call('ExportPerson', { number })).lists).toEqual([{ did, kind: 'approval', list: null, name: '', moreInfo: '' }]);
  expect(await at.admin.call('ErasePerson', { number })).toMatchObject({ lists: 0, waiting: 1 });
  await at.advance(60);
  expect((await at.admin.call('ExportPerson', { number })).lists).toEqual([]);
  const row = await at.exchange.table.get(validationKey(did, reqId));
  expect(row).not.toHaveProperty('number');
  expect(row).not.toHaveProperty('gk');
});

test('a number is approved by the code that a call says, and the call costs a unit when it is answered', async () => {
  const { did, number, send, valid, callerIds, movements } = await newSystem();
  const { reqId } = await send('CALL');
  expect(await at.arrived(number)).toMatchObject([{ type: 'code', from: did, to: number, code: expect.stringMatching(/^\d{6}$/), refused: null }]);
  expect(await valid(reqId, await codeAt(number))).toMatchObject({ status: true });
  expect(await callerIds()).toMatchObject([{ callerId: number }]);
  await at.advance(20);
  expect(await movements()).toEqual([['Start-CallerId-id', -1], ['Opening balance', 100]]);
});

test.each(['reId', 'reqId'])('the request may be named %s', async (name) => {
  const { number, send, ask } = await newSystem();
  const { reqId } = await send('CALL');
  expect(await ask({ action: 'valid', [name]: reqId, code: await codeAt(number) })).toMatchObject({ status: true });
});

test.each<[string, Record<string, string>, string]>([
  ['no action', {}, 'action'], ['another action', { action: 'check' }, 'action'], ['no number', { action: 'send', validType: 'SMS' }, 'callerId'], ['no way', { action: 'send', callerId: '0541500002' }, 'validType'],
  ['another way', { action: 'send', callerId: '0541500002', validType: 'MAIL' }, 'validType'], ['no code', { action: 'valid', reId: '4711' }, 'code'], ['no request', { action: 'valid', code: '123456' }, 'reId'],
])('%s is an error that names the parameter', async (_, params, parameter) => {
  const { ask } = await newSystem();
  expect(await ask(params)).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining(`Parameter ${parameter}`) });
});

test.each([
  ['hello', 'SMS'], ['12345', 'CALL'], ['1900123456', 'CALL'], ['*8080', 'CALL'], ['+14155552671', 'CALL'], ['021500001', 'SMS'], ['144', 'CALL'],
] as const)('%s is no number to approve by %s, and nothing is charged', async (callerId, way) => {
  const { send, movements } = await newSystem();
  expect(await send(way, callerId)).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('Parameter callerId') });
  expect(await movements()).toEqual([['Opening balance', 100]]);
});

test('the system\'s own numbers need no approval, and a number that it blocked gets no code', async () => {
  const { did, send, number } = await newSystem({ secondaryDids: [{ did: '0779777801', usage: '' }] });
  for (const own of [did, '0779777801']) expect(await send('CALL', own)).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('needs no approval') });
  await block(at.exchange.table, did, number);
  expect(await send('SMS')).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('blocked') });
});

test('without the money for it nothing is sent', async () => {
  const { number, send, movements } = await newSystem({ units: 50, smsUnits: 50 });
  for (const way of ['SMS', 'CALL'] as const) expect(await send(way)).toMatchObject({ responseStatus: 'ERROR', message: 'Low unit balance', messageCode: 103 });
  await at.settle();
  expect(await at.arrived(number)).toEqual([]);
  expect(await movements()).toEqual([['Opening balance', 0.05]]);
});

test.each([['0500000022', 'failed'], ['0500000027', 'congestion'], ['0500000028', 'blocked']])('a call to %s that cannot be placed is told as such, and costs nothing', async (number, word) => {
  const { send, movements } = await newSystem();
  expect(await send('CALL', number)).toMatchObject({ responseStatus: 'ERROR', message: `The call could not be placed: ${word}. Nothing is charged.` });
  expect(await movements()).toEqual([['End-CallerId-id', 1], ['Start-CallerId-id', -1], ['Opening balance', 100]]);
  await at.advance(61);
});

test.each([['0500000021', 'busy'], ['0500000025', 'not answered'], ['0500000026', 'congested'], ['0500000029', 'failed']])('what was held for a call to %s (%s) comes back', async (number) => {
  const { send, units } = await newSystem();
  expect(await send('CALL', number)).toMatchObject({ responseStatus: 'OK' });
  expect(await units()).toBe(99);
  await at.advance(61);
  expect(await units()).toBe(100);
});

test.each([['0500000012', 99], ['0500000060', 100]])('a call to %s of which nobody knows whether it went out is an error; what it costs is settled by what the network reports', async (number, left) => {
  const { send, units } = await newSystem();
  expect(await send('CALL', number)).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('not known') });
  expect(await units()).toBe(99);
  await at.advance(61);
  expect(await units()).toBe(left);
  expect((await at.arrived(number)).filter(({ type }) => type === 'code').at(-1)).toMatchObject({ repeats: 0 });
});

test.each([['0500000008', 99], ['0500000009', 100], ['0500000010', 99], ['0500000011', 99], ['0500000024', 99]])('silent, late, repeated and disordered reports of a call to %s leave %d units', async (number, left) => {
  const { send, units } = await newSystem();
  await send('CALL', number);
  await at.advance(61);
  expect(await units()).toBe(left);
});

test('under one Idempotency-Key one code is sent, and one try is spent', async () => {
  const { number, send, ask, valid } = await newSystem();
  const [first, second] = [await send('CALL', number, 'approve 1'), await send('CALL', number, 'approve 1')];
  expect(second).toEqual(first);
  expect(await at.arrived(number)).toHaveLength(1);
  const code = await codeAt(number);
  const wrong = () => ask({ action: 'valid', reId: first.reqId, code: wrongFor(code) }, 'try 1');
  for (let i = 0; i < 6; i++) expect(await wrong()).toMatchObject({ status: false });
  expect(await valid(first.reqId, code)).toMatchObject({ status: true });
});
