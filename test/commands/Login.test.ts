import { makeApiKey } from '@merkazia/exchange/keys/apiKeys';
import { openSession } from '@merkazia/exchange/store/sessions';
import { changeSystem } from '@merkazia/exchange/systems/change';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';

const at = useExchange();
const login = (username: string, password: string) => at.ask('Login', { method: 'POST', body: new URLSearchParams({ username, password }) });

test('a number and its password open a session, by the main number or a secondary one, however written', async () => {
  for (const username of [demo.number, demo.secondary, '077-313-7770', '+972773137770']) {
    const { body } = await login(username, demo.password);
    expect(body).toMatchObject({ responseStatus: 'OK', yemotAPIVersion: expect.any(Number) });
    expect(body.token).toMatch(/^[A-Za-z0-9]{24}$/);
    expect((await at.client({ token: body.token }).call('GetSession')).username).toBe(demo.number);
  }
});

test('a wrong password and an unknown number are told alike', async () => {
  const wrong = await login(demo.secondary, 'nope');
  expect(wrong.body).toEqual({ responseStatus: 'FORBIDDEN', message: 'user name or password do not match', messageCode: 1, yemotAPIVersion: 100 });
  expect((await login('0779999999', 'nope')).body).toEqual(wrong.body);
});

test('five wrong passwords within 15 minutes lock the user name for 15 minutes, and no other', async () => {
  const { did } = await at.system();
  const other = await at.system();
  const locked = { responseStatus: 'FORBIDDEN', message: 'bruteforce protection - account locked' };
  for (let i = 0; i < 5; i++) expect((await login(did, `wrong ${i}`)).body.messageCode).toBe(1);
  expect((await login(did, 'secret-of-test')).body).toMatchObject(locked);
  expect((await login(other.did, 'secret-of-test')).body.responseStatus).toBe('OK');
  await at.advance(14);
  expect((await login(did, 'secret-of-test')).body).toMatchObject(locked);
  await at.advance(2);
  expect((await login(did, 'secret-of-test')).body.responseStatus).toBe('OK');
});

test('four wrong passwords, a right one, and the count begins anew', async () => {
  const { did } = await at.system();
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 4; i++) expect((await login(did, 'wrong')).body.messageCode).toBe(1);
    expect((await login(did, 'secret-of-test')).body.responseStatus).toBe('OK');
  }
});

test('wrong passwords spread over more than 15 minutes do not lock', async () => {
  const { did } = await at.system();
  for (let i = 0; i < 8; i++) {
    expect((await login(did, 'wrong')).body.messageCode).toBe(1);
    await at.advance(5);
  }
  expect((await login(did, 'secret-of-test')).body.responseStatus).toBe('OK');
});

test('a missing user name or password is named', async () => {
  expect((await at.ask('Login?username=0773137770')).body).toMatchObject({ responseStatus: 'ERROR', message: 'Parameter password is required.' });
  expect((await at.ask('Login?password=1234&user=0773137770')).body.message).toBe('Parameter username is required (user was given).');
});

const withoutApi = { responseStatus: 'FORBIDDEN', message: 'A system of the type WHATSAPP_PHONE has no access to the API' };

test('a system of a type without API is let in nowhere: no log-in, no number:password, no API key', async () => {
  const { did } = await at.system({ ivrType: 'WHATSAPP_PHONE' });
  const { text } = await makeApiKey(at.exchange, did, {});
  expect((await login(did, 'secret-of-test')).body).toMatchObject(withoutApi);
  for (const token of [`${did}:secret-of-test`, text]) expect((await at.ask(`GetCustomerData?token=${token}`)).body).toMatchObject(withoutApi);
  expect((await login(did, 'wrong-password')).body.messageCode).toBe(1);
});

test('a system that becomes one of a type without API shuts out the sessions it has, and lets them in again when it is another', async () => {
  const { did, token, client } = await at.system();
  const { text } = await makeApiKey(at.exchange, did, {});
  const callers = [token, text, `${did}:secret-of-test`];
  const told = () => Promise.all(callers.map(async (caller) => (await at.ask('GetSession', { headers: { authorization: caller } })).body));
  for (const body of await told()) expect(body.username).toBe(did);
  await changeSystem(at.exchange, did, { ivrType: 'WHATSAPP_PHONE' });
  for (const body of await told()) expect(body).toMatchObject(withoutApi);
  await expect(client.call('SendSms', { phones: '0541700001', message: 'x' })).rejects.toMatchObject(withoutApi);
  await changeSystem(at.exchange, did, { ivrType: 'IVR1' });
  for (const body of await told()) expect(body.username).toBe(did);
});

test('a log-in whose system became one of a type without API meanwhile opens nothing', async () => {
  const { did } = await at.system({ ivrType: 'WHATSAPP_PHONE' });
  const now = at.exchange.clock.now();
  const session = { system: did, type: 'API', remoteIP: '127.0.0.1', created: now, last: now, verified: false, hint: 'tes***tttttt', pair: false };
  expect(await openSession(at.exchange.table, 'a-token-of-no-session', session, Math.ceil(now / 1000) + 60)).toBe('without API');
});
