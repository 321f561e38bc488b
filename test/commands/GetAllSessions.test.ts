import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange();
const login = async (username: string): Promise<string> => (await at.ask('Login', { method: 'POST', body: new URLSearchParams({ username, password: 'secret-of-test' }) })).body.token;

test('every open session is listed, newest first, under both names, with a hint of its token only', async () => {
  const { did, token, client } = await at.verified();
  const second = await login(did);
  const answer = await client.call('GetAllSessions');
  expect(answer).toMatchObject({ responseStatus: 'OK', yAfastVersion: '0.1.0', sessionsCount: 2, count: 2 });
  expect(answer.data).toEqual(answer.sessions);
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  const shared = { active: true, selectedDID: null, remoteIP: '127.0.0.1', sessionType: 'API', createTime: time, lastRequest: time };
  expect(answer.sessions).toEqual([
    { ...shared, id: 2, token: `${second.slice(0, 3)}***${second.slice(-6)}`, doubleAuthStatus: false, mfaStatus: false, mfaRealValid: false, mfaRequestId: null, mfaValidReason: null },
    { ...shared, id: 1, token: expect.any(String), doubleAuthStatus: true, mfaStatus: true, mfaRealValid: true, mfaRequestId: 1, mfaValidReason: 'DoubleAuth' },
  ]);
  expect(JSON.stringify(answer)).not.toContain(second);
  expect(JSON.stringify(answer)).not.toContain(token);
});

test('a limit shortens the list and not the count', async () => {
  const { did, client } = await at.verified();
  for (let i = 0; i < 4; i++) await at.session(did);
  const { sessions, data, sessionsCount, count } = await client.call('GetAllSessions', { limit: 2 });
  expect([sessions.map(({ id }) => id), data.length, sessionsCount, count]).toEqual([[5, 4], 2, 5, 5]);
});

test('sessions that are over are not listed: logged out, expired, or of another system', async () => {
  const { did, client } = await at.verified();
  await at.client({ token: await at.session(did) }).call('Logout');
  await at.session(did);
  await at.system();
  await at.advance(20);
  await client.call('ValidationToken');
  await at.advance(11);
  expect((await client.call('GetAllSessions')).sessions.map(({ id }) => id)).toEqual([1]);
});

test('a session in use stays listed as long as it lives', async () => {
  const { did, client } = await at.verified();
  const listedUntil = async () => (await everyRow(at.exchange)).find(({ pk }) => pk === `S#${did}#SES`)!.ttl as number;
  const first = await listedUntil();
  for (let hours = 0; hours < 12.5; hours += 0.49) {
    await at.advance(29.4);
    await client.call('ValidationToken');
  }
  expect(await listedUntil()).toBeGreaterThanOrEqual(first + 11 * 3600);
});

test('a session that is not verified sees none', async () => {
  const { client } = await at.system();
  await expect(client.call('GetAllSessions')).rejects.toMatchObject({ responseStatus: 'EXCEPTION', message: 'Unverified session' });
});
