import { claim } from '@merkazia/exchange/store/idempotency';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange();
const send = (token: string, key: string, params: Record<string, unknown>) =>
  at.ask('SendSms', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(params) });

test('the same key and parameters get the first answer again, and nothing more happens', async () => {
  const { token, client } = await at.system();
  const first = await send(token, 'order-1', { phones: '0546000001', message: 'פעם אחת' });
  expect(first.headers.get('idempotent-replayed')).toBeNull();
  const again = await send(token, 'order-1', { phones: '0546000001', message: 'פעם אחת' });
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect(again).toMatchObject({ status: 200, body: first.body });
  await at.settle();
  expect(await at.arrived('0546000001')).toHaveLength(1);
  expect((await client.call('GetCustomerSmsTransactions')).rows).toHaveLength(2);
});

test('how the parameters travel and in what order does not matter, and neither does the token', async () => {
  const { token, did } = await at.system();
  const first = await send(token, 'order-2', { phones: '0546000002', message: 'x', sendFlashMessage: 1 });
  const query = new URLSearchParams({ sendFlashMessage: 'true', message: 'x', phones: '0546000002', token: await at.session(did) });
  const again = await at.ask(`SendSms?${query}`, { headers: { 'idempotency-key': 'order-2' } });
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect(again.body).toEqual(first.body);
});

test('the same key with other parameters, or for another system, is no replay', async () => {
  const { token } = await at.system();
  const other = await at.system();
  await send(token, 'order-3', { phones: '0546000003', message: 'x' });
  expect(await send(token, 'order-3', { phones: '0546000003', message: 'y' })).toMatchObject({ status: 422, body: { responseStatus: 'ERROR' } });
  expect((await send(other.token, 'order-3', { phones: '0546000003', message: 'y' })).body.responseStatus).toBe('OK');
});

test('a key of DoubleAuth is its session\'s: the session it verified is told so again, and no other is', async () => {
  const creatorPhone = '0531900001';
  const { token, did } = await at.system({ creatorPhone });
  const other = await at.session(did);
  const ask = (by: string, key: string, params: Record<string, string>) => at.ask('DoubleAuth', { method: 'POST', headers: { authorization: by, 'idempotency-key': key }, body: new URLSearchParams(params) });
  const send = { action: 'SendCode' };
  const first = await ask(token, 'call', send);
  expect((await ask(token, 'call', send)).headers.get('idempotent-replayed')).toBe('true');
  expect(await ask(other, 'call', send)).toMatchObject({ status: 422, body: { responseStatus: 'ERROR' } });
  expect(await at.calls(creatorPhone)).toHaveLength(1);
  const verify = { action: 'VerifyCode', code: (await at.calls(creatorPhone))[0].from.slice(-4) };
  const verified = await ask(token, 'code', verify);
  expect([first.body.responseStatus, verified.body.message]).toEqual(['OK', 'VerifiedOK']);
  const again = await ask(token, 'code', verify);
  expect([again.headers.get('idempotent-replayed'), again.body]).toEqual(['true', verified.body]);
  for (const caller of [other, `${did}:secret-of-test`]) expect(await ask(caller, 'code', verify)).toMatchObject({ status: 422, body: { responseStatus: 'ERROR' } });
  expect((await at.client({ token: other }).call('ValidationToken')).tokenData.doubleAuthStatus).toBe(false);
});

test('a refusal is an answer too and is kept; a request that was not understood is not', async () => {
  const { token } = await at.system({ units: 0, smsUnits: 100 });
  expect((await send(token, 'order-4', { message: 'x' })).body.message).toContain('phones');
  const first = await send(token, 'order-4', { phones: '0546000004:0546000005', message: 'x' });
  expect(first.body.message).toBe('Low unit balance');
  const again = await send(token, 'order-4', { phones: '0546000004:0546000005', message: 'x' });
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect(again.body).toEqual(first.body);
});

test('a key is free again after 24 hours', async () => {
  const { token, did } = await at.system();
  await send(token, 'order-5', { phones: '0546000006', message: 'x' });
  await at.advance(24 * 60 + 1);
  const again = await send(await at.session(did), 'order-5', { phones: '0546000006', message: 'another day' });
  expect(again.headers.get('idempotent-replayed')).toBeNull();
  expect(again.body.responseStatus).toBe('OK');
});

test('while the first still runs it is 409; one that died before it did anything gives the key back after a minute', async () => {
  const { token, did } = await at.system();
  const params = { phones: '0546000007', message: 'x' };
  const owner = 'a process that died';
  await send(token, 'probe', params);
  const [probe] = (await everyRow(at.exchange)).filter((row) => row.pk.startsWith(`S#${did}#IDEM#`));
  expect(await claim(at.exchange.table, { system: did, key: 'order-6', params: probe!.params, owner, now: at.exchange.clock.now() })).toEqual({ state: 'mine' });
  expect(await send(token, 'order-6', params)).toMatchObject({ status: 409, body: { responseStatus: 'ERROR' } });
  expect((await send(token, 'order-6', { ...params, message: 'y' })).status).toBe(422);
  await at.advance(2);
  expect(await send(token, 'order-6', params)).toMatchObject({ status: 200, body: { responseStatus: 'OK' } });
  await at.settle();
  expect(await at.arrived('0546000007')).toHaveLength(2);
});

test.each([['', 'Idempotency-Key'], ['x'.repeat(256), 'Idempotency-Key']])('a key of no use (%#) is refused by name', async (key, name) => {
  const { token } = await at.system();
  const { body } = await send(token, key, { phones: '0546000008', message: 'x' });
  expect(body).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining(name) });
});
