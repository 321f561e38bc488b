import { api } from '@merkazia/exchange/api';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ config: { requests: { address: 1_000_000, session: 20, system: 50 } } });

/** Waits for a minute to begin, so that what follows happens within one. */
const newMinute = () => at.advance((60_000 - (at.exchange.clock.now() % 60_000)) / 60_000);
const ask = (token: string) => at.ask('GetSession', { headers: { authorization: token } });
const count = (answers: { status: number }[]) => answers.filter(({ status }) => status === 200).length;

test('a session that asks too often is told so with 429, when to ask again, and the envelope; other sessions go on', async () => {
  const { did, token } = await at.system();
  await newMinute();
  const answers = await Promise.all(Array.from({ length: 25 }, () => ask(token)));
  expect(count(answers)).toBe(20);
  const refused = answers.find(({ status }) => status === 429)!;
  const wait = Number(refused.headers.get('retry-after'));
  expect(wait).toBeGreaterThanOrEqual(1);
  expect(wait).toBeLessThanOrEqual(60);
  expect(refused.body).toEqual({ responseStatus: 'ERROR', message: `Too many requests; try again in ${wait} seconds.`, yemotAPIVersion: 100 });
  expect((await ask(await at.session(did))).status).toBe(200);
  await at.advance(wait / 60);
  expect((await ask(token)).status).toBe(200);
});

test('a system has a limit over all its sessions, keys and processes; other systems go on', async () => {
  const { did, token } = await at.system();
  const other = await at.system();
  const tokens = [token, await at.session(did), await at.session(did), await at.session(did)];
  const second = api({ ...at.exchange });
  const askSecond = (by: string) => second(new Request(`${at.url}/ym/api/GetSession`, { headers: { authorization: by } }), { ip: '127.0.0.1' });
  await newMinute();
  const answers = await Promise.all(tokens.flatMap((by) => Array.from({ length: 20 }, (_, i) => (i % 2 ? ask(by) : askSecond(by)))));
  expect(count(answers)).toBe(50);
  expect((await ask(other.token)).status).toBe(200);
});

test('number:password and a refused request count like any other', async () => {
  const { did } = await at.system();
  await at.ask(`GetSession?token=${did}:secret-of-test`);
  await newMinute();
  const answers = await Promise.all(Array.from({ length: 25 }, (_, i) => at.ask(`${i % 2 ? 'GetSession' : 'SendSms?phones=x&message=x'}${i % 2 ? '?' : '&'}token=${did}:secret-of-test`)));
  expect(count(answers)).toBe(20);
});

test('an address has a limit over all it asks for, whether it has a session or not', async () => {
  const strict = api({ ...at.exchange, config: { ...at.exchange.config, requests: { address: 10, session: 1000, system: 1000 } } });
  const from = async (ip: string, command = 'Nothing') => strict(new Request(`${at.url}/ym/api/${command}`), { ip });
  await newMinute();
  const statuses = (await Promise.all(Array.from({ length: 15 }, (_, i) => from('203.0.113.9', i % 2 ? 'Login?username=x' : 'Nothing')))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  expect((await from('203.0.113.10')).status).toBe(404);
});

test('a request that was refused for its number has no effect', async () => {
  const { token } = await at.system();
  await newMinute();
  const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => at.ask('SendSms', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams({ phones: `05412000${String(i).padStart(2, '0')}`, message: 'x' }) })));
  expect(count(answers)).toBe(20);
  await at.advance(1);
  expect((await at.client({ token }).call('GetSmsOutLog')).rows).toHaveLength(20);
});
