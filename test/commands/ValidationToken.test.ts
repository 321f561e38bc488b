import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';

const at = useExchange();
const loginToken = async () => (await at.ask(`Login?username=${demo.number}&password=${demo.password}`)).body.token as string;

test('a token tells when and where it was opened, and shows only a hint of itself', async () => {
  const token = await loginToken();
  const { tokenData } = await at.client({ token }).call('ValidationToken');
  expect(tokenData).toMatchObject({
    remoteIP: '127.0.0.1', sessionType: 'API', doubleAuthStatus: false, validationCalls: 0, token: `${token.slice(0, 3)}***${token.slice(-6)}`,
    mfaStatus: false, mfaRealValid: false, mfaRequestId: null, mfaValidReason: null,
  });
  expect(tokenData.createTime).toBe(tokenData.lastRequest);
});

test('a session in use lives on, its last request written at most once a minute; after 30 idle minutes it is expired', async () => {
  const token = await loginToken();
  const client = at.client({ token });
  const { createTime } = (await client.call('ValidationToken')).tokenData;
  for (let i = 0; i < 3; i++) {
    await at.advance(25);
    expect((await client.call('ValidationToken')).tokenData.lastRequest > createTime).toBe(true);
  }
  await at.advance(30);
  await expect(client.call('ValidationToken')).rejects.toMatchObject({ responseStatus: 'FORBIDDEN', message: 'session is expired' });
});

test('a token that never was is invalid', async () => {
  await expect(at.client({ token: 'neverWas' }).call('ValidationToken')).rejects.toMatchObject({ responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' });
});

test('number:password in the place of a token opens one session an address and minute, not one a request', async () => {
  const { did } = await at.system();
  const client = at.client({ token: `${did}:secret-of-test` });
  const first = (await client.call('ValidationToken')).tokenData;
  const next = (await client.call('ValidationToken')).tokenData;
  expect(next.token).toBe(first.token);
  await at.advance(1);
  expect((await client.call('ValidationToken')).tokenData.token).not.toBe(first.token);
  await expect(at.client({ token: `${did}:wrong` }).call('ValidationToken')).rejects.toMatchObject({ responseStatus: 'FORBIDDEN', code: 1 });
});
