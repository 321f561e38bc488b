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

test('a system of a kind without API is let in nowhere', async () => {
  const { did, token } = await at.system({ ivrType: 'WHATSAPP_PHONE' });
  expect((await login(did, 'secret-of-test')).body.responseStatus).toBe('FORBIDDEN');
  expect((await at.ask(`GetCustomerData?token=${did}:secret-of-test`)).body.responseStatus).toBe('FORBIDDEN');
  expect(token).toBeTruthy();
});
