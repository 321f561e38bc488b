import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const login = (username: string, password: string) => at.ask('Login', { method: 'POST', body: new URLSearchParams({ username, password }) });

test('every attempt is there, newest first: right, wrong and locked out', async () => {
  const { did, client } = await at.verified();
  await login(did, 'secret-of-test');
  for (let i = 0; i < 5; i++) {
    await at.advance(1);
    await login(did, 'wrong');
  }
  await at.advance(1);
  expect((await login(did, 'secret-of-test')).body.message).toBe('bruteforce protection - account locked');
  const { data, yAfastVersion } = await client.call('GetLoginLog');
  expect(yAfastVersion).toBe('0.1.0');
  expect(data.map(({ successful }) => successful)).toEqual([false, false, false, false, false, false, true]);
  for (const row of data) expect(row).toEqual({ remoteIP: '127.0.0.1', sessionType: 'API', actionTimestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/), username: did, successful: expect.any(Boolean) });
  expect(data.map(({ actionTimestamp }) => actionTimestamp)).toEqual(data.map(({ actionTimestamp }) => actionTimestamp).sort().reverse());
  expect((await client.call('GetLoginLog', { limit: 2 })).data).toEqual(data.slice(0, 2));
});

test('a secondary number has a log of its own', async () => {
  const { did, client } = await at.verified({ secondaryDids: [{ did: '0779888801', usage: '' }] });
  await login('0779888801', 'wrong');
  await login(did, 'secret-of-test');
  expect((await client.call('GetLoginLog', { username: '077-988-8801' })).data).toMatchObject([{ username: '0779888801', successful: false }]);
  expect((await client.call('GetLoginLog')).data).toMatchObject([{ username: did, successful: true }]);
  expect((await client.call('GetLoginLog', { username: did })).data).toHaveLength(1);
});

test('a user name that is not one of the system\'s numbers is unknown', async () => {
  const { client } = await at.verified();
  for (const username of ['0773137770', '0779999998', 'admin', '*100']) {
    await login(username, 'wrong');
    await expect(client.call('GetLoginLog', { username })).rejects.toMatchObject({ responseStatus: 'EXCEPTION', message: 'Unknown username' });
  }
});

test('a session that is not verified sees nothing', async () => {
  const { client } = await at.system();
  await expect(client.call('GetLoginLog')).rejects.toMatchObject({ responseStatus: 'EXCEPTION', message: 'Unverified session' });
  await expect(client.call('GetLoginLog', { username: 'nobody' })).rejects.toMatchObject({ message: 'Unverified session' });
});
