import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const dead = { responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' };

test('every session of the system is over, the caller\'s own too, and they are counted', async () => {
  const { did, client } = await at.verified();
  const others = await Promise.all(Array.from({ length: 120 }, async () => at.client({ token: await at.session(did) })));
  const stranger = await at.system();
  expect(await client.call('KillAllSessions')).toEqual({ responseStatus: 'OK', KillSessions: '121', yAfastVersion: '0.1.0' });
  for (const one of [client, others[0]!, others[119]!]) await expect(one.call('GetSession')).rejects.toMatchObject(dead);
  expect(await stranger.client.call('GetSession')).toMatchObject({ responseStatus: 'OK' });
});

test('sessions that had expired are not counted', async () => {
  const { did, client } = await at.verified();
  await at.session(did);
  await at.advance(20);
  await client.call('ValidationToken');
  await at.advance(11);
  expect((await client.call('KillAllSessions')).KillSessions).toBe('1');
});

test('a session that is not verified ends none', async () => {
  const { client } = await at.system();
  await expect(client.call('KillAllSessions')).rejects.toMatchObject({ responseStatus: 'EXCEPTION', message: 'Unverified session' });
  expect(await client.call('GetSession')).toMatchObject({ responseStatus: 'OK' });
});
