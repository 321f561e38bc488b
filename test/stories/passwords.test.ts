import { createHook } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { api } from '@merkazia/exchange/api';
import { changeSystem } from '@merkazia/exchange/systems/change';
import { resealSystem } from '@merkazia/exchange/systems/reseal';
import { createSystem } from '@merkazia/exchange/systems/create';
import { expect, test } from 'vitest';
import { aroundCalls } from '../harness/aroundCalls.ts';
import { onFunctions, useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { keepSecret } from '../harness/trace.ts';

const [first, second] = [randomBytes(32), randomBytes(32)];
const at = useExchange({ config: { sealingKey: [first] } });
const byPair = (did: string, password = 'secret-of-test') => at.ask('GetSession', { headers: { authorization: `${did}:${password}` } });
const login = (username: string, password: string) => at.ask('Login', { method: 'POST', body: new URLSearchParams({ username, password }) });

/** How the password of a system was checked, by its own log. */
async function checks(did: string): Promise<number> {
  return (await everyRow(at.exchange)).filter(({ pk }) => pk === `S#${did}#LOG#${did}`).length;
}

// Each process checks for itself.
test.skipIf(onFunctions)('calls by number:password in one minute check the password once and open one session, at once or one by one', async () => {
  const { did } = await at.system();
  await at.advance((60_000 - (at.exchange.clock.now() % 60_000)) / 60_000);
  const answers = await Promise.all(Array.from({ length: 12 }, () => byPair(did)));
  expect(answers.every(({ body }) => body.username === did)).toBe(true);
  for (let i = 0; i < 3; i++) await byPair(did);
  expect(await checks(did)).toBe(1);
  const sessions = (await everyRow(at.exchange)).filter(({ pk, pair }) => pk.startsWith('TOK#') && pair);
  expect(sessions.filter(({ system }) => system === did)).toHaveLength(1);
});

test('when the password changes, the old one and every session it opened are dead at once', async () => {
  const { did, token } = await at.system();
  keepSecret('another-secret');
  expect((await byPair(did)).body.username).toBe(did);
  await changeSystem(at.exchange, did, { password: 'another-secret' });
  expect((await byPair(did)).body).toMatchObject({ responseStatus: 'FORBIDDEN', messageCode: 1 });
  expect((await at.ask(`GetSession?token=${token}`)).body.message).toBe('IllegalStateException(session token is invalid)');
  expect((await byPair(did, 'another-secret')).body).toMatchObject({ username: did, accessPassword: 'another-secret' });
});

// It counts the calls of this process.
test.skipIf(onFunctions)('a user name that nobody has costs the same reads and writes as a wrong password, and the same hash', async () => {
  const { did } = await at.system();
  const operations: string[] = [];
  const unwatch = aroundCalls(at.exchange.table.client, (operation, input, send) => { operations.push(operation); return send(input); });
  const hashes = createHook({ init(_, type) { if (type === 'SCRYPTREQUEST') operations.push('scrypt'); } }).enable();
  const cost = async (username: string) => {
    operations.length = 0;
    expect((await login(username, 'wrong-password')).body.messageCode).toBe(1);
    return [...operations].sort();
  };
  const wrong = await cost(did);
  const unknown = await cost('0779999991');
  unwatch();
  hashes.disable();
  expect(wrong.length).toBeGreaterThan(3);
  expect(unknown).toEqual(wrong);
  expect(wrong.filter((operation) => operation === 'scrypt')).toHaveLength(1);
});

test('sealing keys are changed in service: every step reads what every other wrote, until the old key is needed no more', async () => {
  const under = (...sealingKey: Uint8Array[]) => ({ ...at.exchange, config: { ...at.exchange.config, sealingKey } });
  const passwordAt = async (exchange: typeof at.exchange, token: string) => {
    const response = await api(exchange)(new Request(`${at.url}/ym/api/GetSession`, { headers: { authorization: token } }), { ip: '127.0.0.1' });
    return { status: response.status, password: ((await response.json()) as { accessPassword?: string }).accessPassword };
  };
  const [oldFirst, newFirst, newOnly] = [under(first, second), under(second, first), under(second)];
  const { did, token } = await at.system();
  expect(await createSystem(newFirst, { did: '0779999992', password: 'sealed-by-the-new' })).toBe(true);
  keepSecret('sealed-by-the-new');
  const newer = await at.session('0779999992');
  for (const exchange of [oldFirst, newFirst]) {
    expect((await passwordAt(exchange, token)).password).toBe('secret-of-test');
    expect((await passwordAt(exchange, newer)).password).toBe('sealed-by-the-new');
    expect((await passwordAt(exchange, `${did}:secret-of-test`)).password).toBe('secret-of-test');
  }
  const silent = { ...newOnly, log: () => {} };
  expect((await passwordAt(silent, token)).status).toBe(500);
  await resealSystem(newFirst, did);
  expect((await passwordAt(newOnly, token)).password).toBe('secret-of-test');
});
