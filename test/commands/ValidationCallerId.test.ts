import { validationKey } from '@merkazia/exchange/store/keys';
import { block } from '@merkazia/exchange/store/blocked';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
let phones = 0;
const newPhone = () => `05320${String(++phones).padStart(5, '0')}`;
const noCode = { responseStatus: 'ERROR', status: false, message: expect.stringContaining('No code waits') };

/** A system, a number that it wants to show, and how it asks for that. */
async function newSystem(given: Parameters<typeof at.system>[0] = {}) {
  const { did, client } = await at.system(given);
  const number = newPhone();
  /** Its client, whatever the clock has done to its session. */
  const later = async () => at.client({ token: await at.session(did) });
  const ask = async (params: Record<string, string>, key?: string) =>
    (await at.ask('ValidationCallerId', { method: 'POST', headers: { authorization: await at.session(did), ...(key ? { 'idempotency-key': key } : {}) }, body: new URLSearchParams(params) })).body;
  return {
    did, client, number, ask,
    send: (validType: 'SMS' | 'CALL', callerId = number, key?: string) => ask({ action: 'send', callerId, validType }, key),
    valid: (reId: string, code: string) => ask({ action: 'valid', reId, code }),
    callerIds: async () => (await (await later()).call('GetCustomerData')).callerIds,
    units: async () => Number((await (await later()).call('GetCustomerData')).units),
    movements: async () => (await (await later()).call('GetTransactions')).transactions.map(({ description, amount }) => [description.replace(/\d{15}$/, 'id'), amount]),
  };
}

/** The code that reached a telephone last, by text or by call. */
async function codeAt(number: string): Promise<string> {
  await at.settle();
  const last = (await at.arrived(number)).filter(({ type }) => type === 'sms' || type === 'code').at(-1);
  return last.type === 'code' ? last.code : /\d{6}$/.exec(last.text)![0];
}
const wrongFor = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

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

test('a wrong code is an error whose status is false, and five tries are all', async () => {
  const { number, send, valid, callerIds } = await newSystem();
  const { reqId } = await send('CALL');
  const code = await codeAt(number);
  for (let i = 1; i <= 5; i++) expect(await valid(reqId, wrongFor(code, i))).toEqual({ responseStatus: 'ERROR', message: 'The code is wrong.', status: false, yAfastVersion: '0.1.0' });
  expect(await valid(reqId, code)).toMatchObject(noCode);
  expect(await callerIds()).toEqual([]);
});

test('twenty wrong codes at once share the five tries', async () => {
  const { number, send, valid } = await newSystem();
  const { reqId } = await send('CALL');
  const code = await codeAt(number);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => valid(reqId, wrongFor(code, i + 1))));
  expect(answers.filter(({ message }) => message === 'The code is wrong.')).toHaveLength(5);
  expect(answers.every(({ status }) => status === false)).toBe(true);
});

test('right codes given at once approve once, and the same code again extends nothing', async () => {
  const { did, number, send, valid, callerIds } = await newSystem();
  const { reqId } = await send('CALL');
  const code = await codeAt(number);
  const answers = await Promise.all([1, 2, 3].map(() => valid(reqId, code)));
  expect(answers.map(({ status }) => status)).toEqual([true, true, true]);
  const [before] = await callerIds();
  await at.advance(5);
  expect(await valid(reqId, code)).toMatchObject({ status: true });
  expect(await callerIds()).toEqual([before]);
  expect(await at.exchange.table.get(validationKey(did, reqId))).toMatchObject({ approved: true, tried: 4 });
});

test('a code lives ten minutes, and fits its own request in its own system only', async () => {
  const one = await newSystem();
  const other = await newSystem();
  const { reqId } = await one.send('CALL');
  const { reqId: second } = await one.send('CALL', newPhone());
  const code = await codeAt(one.number);
  expect(await other.valid(reqId, code)).toMatchObject(noCode);
  expect(await one.valid(second, code)).toMatchObject({ message: 'The code is wrong.' });
  expect(await one.valid('nonsense', code)).toMatchObject(noCode);
  await at.advance(11);
  expect(await one.valid(reqId, code)).toMatchObject(noCode);
});

test('so many codes go out for a system, and to a number whoever asks, in an hour and in a day; those asked for at once are counted one by one', async () => {
  const { number, send } = await newSystem();
  const answers = await Promise.all(Array.from({ length: 6 }, () => send('SMS')));
  expect(answers.filter(({ responseStatus }) => responseStatus === 'OK')).toHaveLength(3);
  expect(answers.find(({ responseStatus }) => responseStatus === 'ERROR')).toMatchObject({ message: 'Too many codes for this number: at most 3 are sent in an hour. Try again later.' });
  const other = await newSystem();
  expect(await other.send('CALL', number)).toMatchObject({ message: expect.stringContaining('for this number') });
  const mine = await Promise.all(Array.from({ length: 9 }, () => send('CALL', newPhone())));
  expect(mine.filter(({ responseStatus }) => responseStatus === 'OK')).toHaveLength(7);
  expect(mine.find(({ responseStatus }) => responseStatus === 'ERROR')).toMatchObject({ message: expect.stringContaining('for this system') });
  await at.settle();
  expect(await at.arrived(number)).toHaveLength(3);
  await at.advance(61);
  expect(await send('SMS')).toMatchObject({ responseStatus: 'OK' });
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
