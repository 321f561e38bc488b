import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a session that was logged out is dead', async () => {
  const { client } = await at.system();
  expect(await client.call('Logout')).toMatchObject({ responseStatus: 'OK', message: 'logout successful', yemotAPIVersion: 100 });
  await expect(client.call('GetSession')).rejects.toMatchObject({ responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' });
});

test('logging out of one session leaves the others', async () => {
  const { did, client } = await at.system();
  const other = at.client({ token: await at.session(did) });
  await client.call('Logout');
  expect((await other.call('GetSession')).username).toBe(did);
});
