import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const broken = { responseStatus: 'ERROR', message: 'SSessionId is broken' };

test('a session that was ended opens nothing from then on, and the others go on', async () => {
  const { did, client } = await at.verified();
  const victim = at.client({ token: await at.session(did) });
  const { id } = (await client.call('GetAllSessions')).sessions[0]!;
  expect(await client.call('KillSession', { SessionId: id })).toEqual({ responseStatus: 'OK', SessionId: String(id), yAfastVersion: '0.1.0' });
  await expect(victim.call('GetSession')).rejects.toMatchObject({ responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' });
  expect((await client.call('GetAllSessions')).sessionsCount).toBe(1);
  await expect(client.call('KillSession', { SessionId: String(id) })).rejects.toMatchObject(broken);
});

test('a session can be ended by its own system only', async () => {
  const first = await at.verified();
  const other = await at.verified();
  for (let i = 0; i < 3; i++) await at.session(other.did);
  await expect(first.client.call('KillSession', { SessionId: 3 })).rejects.toMatchObject(broken);
  expect((await other.client.call('GetAllSessions')).sessions.map(({ id }) => id)).toEqual([4, 3, 2, 1]);
});

test('an expired session is broken', async () => {
  const { did, client } = await at.verified();
  await at.session(did);
  await at.advance(20);
  await client.call('ValidationToken');
  await at.advance(11);
  await expect(client.call('KillSession', { SessionId: 2 })).rejects.toMatchObject(broken);
});

test('one can end the session one is in', async () => {
  const { client } = await at.verified();
  await client.call('KillSession', { SessionId: 1 });
  await expect(client.call('GetSession')).rejects.toMatchObject({ message: 'IllegalStateException(session token is invalid)' });
});

test('what is no number is told as such, and the number of no session is broken', async () => {
  const { token, client } = await at.verified();
  for (const SessionId of [undefined, '', ' ', 'abc', '1.5', '-1', '1e3', '0x1', null, true, [1], ['1', '2'], { id: 1 }, 1.5]) {
    const { body } = await at.ask('KillSession', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify({ SessionId }) });
    expect(body, JSON.stringify(SessionId)).toEqual({ responseStatus: 'EXCEPTION', message: 'SessionId Can only be a number', yAfastVersion: '0.1.0' });
  }
  for (const SessionId of ['0', '999999', '99999999999999999999999']) await expect(client.call('KillSession', { SessionId })).rejects.toMatchObject(broken);
});

test('a session that is not verified ends none, and learns nothing of the parameters', async () => {
  const { client } = await at.system();
  for (const SessionId of ['1', 'abc']) await expect(client.call('KillSession', { SessionId })).rejects.toMatchObject({ responseStatus: 'EXCEPTION', message: 'Unverified session' });
  expect(await client.call('GetSession')).toMatchObject({ responseStatus: 'OK' });
});
