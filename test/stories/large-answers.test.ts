import { rm, writeFile } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaults } from '@merkazia/exchange/config';
import { afterAll, expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const data = mkdtempSync(join(tmpdir(), 'merkazia-'));
const at = useExchange({ data });
const low = useExchange({ inProcess: true, config: { limits: { ...defaults.limits, answerBytes: 1000, keptBytes: 500 } } });
afterAll(() => rm(data, { recursive: true, force: true }));

const rich = { smsUnits: 1_000_000_000 };
const numbers = (count: number) => Array.from({ length: count }, (_, i) => `05${40_000_000 + i}`);
const body = (params: object, token: string, key?: string): RequestInit =>
  ({ method: 'POST', headers: { authorization: token, 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) }, body: JSON.stringify(params) });
const raw = (url: string, command: string, init: RequestInit) => fetch(`${url}/ym/api/${command}`, { ...init, redirect: 'manual' });

/** The rows that keep answers. */
const kept = async (of: typeof at, did: string) => (await everyRow(of.exchange)).filter(({ pk }) => pk.startsWith(`S#${did}#IDEM#`));

/** Messages are accepted and stay where they are: what becomes of them is not what these tests are about. */
async function unsent<T>(of: typeof at, act: () => Promise<T>): Promise<T> {
  const { queue } = of.exchange;
  const { send } = queue;
  queue.send = async () => {};
  try {
    return await act();
  } finally {
    queue.send = send;
  }
}

test('a log over 5 MB comes whole, by way of an address that the client follows by itself', async () => {
  const { client, token } = await at.system(rich);
  const message = 'שלום לכולם. '.repeat(150);
  await unsent(at, () => client.call('SendSms', { phones: numbers(1900).join(':'), message }));
  const asked = body({ limit: 200_000 }, token);
  const answer = await raw(at.url, 'GetSmsOutLog', asked);
  expect([answer.status, await answer.text()]).toEqual([303, '']);
  expect(answer.headers.get('location')).toMatch(new RegExp(`^${at.url}/files/answers/[\\w-]{24}\\?`));
  expect(answer.headers.get('merkazia-request-id')).toBeTruthy();
  const followed = await fetch(answer.headers.get('location')!);
  expect(Number(followed.headers.get('content-length'))).toBeGreaterThan(5 * 1024 * 1024);
  expect(followed.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const { rows } = await client.call('GetSmsOutLog', { limit: 200_000 });
  expect(rows.map(({ To }) => To)).toEqual(numbers(1900).reverse());
  expect(rows.every(({ Message }) => Message === message)).toBe(true);
  expect(await followed.json()).toMatchObject({ responseStatus: 'OK', rows });
  expect((await raw(at.url, 'GetSmsOutLog', body({ limit: 100 }, token))).status).toBe(200);
});

test('an answer that a function of AWS could not send for its many quotes goes the same way, though it is under 5 MB', async () => {
  const { client, token } = await at.system(rich);
  await unsent(at, () => client.call('SendSms', { phones: numbers(1000).join(':'), message: '"'.repeat(2000) }));
  const answer = await raw(at.url, 'GetSmsOutLog', body({}, token));
  expect(answer.status).toBe(303);
  const text = await (await fetch(answer.headers.get('location')!)).text();
  expect(Buffer.byteLength(text)).toBeLessThan(5 * 1024 * 1024);
  expect(Buffer.byteLength(JSON.stringify(text))).toBeGreaterThan(6 * 1024 * 1024);
});

test('a send to 1,900 numbers with an Idempotency-Key is answered the same again, from the files, and charged once', async () => {
  const { did, token } = await at.system(rich);
  const params = { phones: numbers(1900).join(':'), message: '₪'.repeat(10_000) };
  const first = await unsent(at, () => at.ask('SendSms', body(params, token, 'large')));
  expect(first).toMatchObject({ status: 200, body: { responseStatus: 'OK', sendCount: 1900 } });
  const [row] = await kept(at, did);
  expect(row).toMatchObject({ answer: expect.stringMatching(/^answers\/[\w-]{24}$/), inFile: true });
  expect((await at.exchange.files.head(row!.answer))!.size).toBeGreaterThan(50 * 1024);
  const again = await at.ask('SendSms', body(params, token, 'large'));
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect(again.body).toEqual(first.body);
  expect((await at.client({ token }).call('GetCustomerSmsTransactions')).rows).toHaveLength(2);
});

test('an answer that fits is kept in its row', async () => {
  const { did, token } = await at.system();
  const { body: answer } = await at.ask('SendSms', body({ phones: '0544000001', message: 'x' }, token, 'small'));
  const [row] = await kept(at, did);
  expect(JSON.parse(row!.answer)).toEqual(answer);
});

test('while files cannot be kept, a command whose answer needs one does nothing, and its key is free', async () => {
  const { token, client } = await at.system(rich);
  const params = { phones: numbers(1900).join(':'), message: '₪'.repeat(10_000) };
  await rm(join(data, 'files'), { recursive: true });
  await writeFile(join(data, 'files'), 'in the way');
  const failed = await unsent(at, () => at.ask('SendSms', body(params, token, 'in the way')));
  expect(failed).toMatchObject({ status: 500, body: { responseStatus: 'EXCEPTION' } });
  expect(at.logs.some(({ fault }) => JSON.stringify(fault)?.includes('/files'))).toBe(true);
  at.logs.length = 0;
  expect((await client.call('GetSmsOutLog')).rows).toEqual([]);
  await rm(join(data, 'files'));
  const done = await unsent(at, () => at.ask('SendSms', body(params, token, 'in the way')));
  expect(done.headers.get('idempotent-replayed')).toBeNull();
  expect(done.body.sendCount).toBe(1900);
});

test('where limits are lower, an answer that is kept in a file is sent from that very file, at once and again', async () => {
  const { did, token } = await low.system(rich);
  const params = { phones: numbers(100).join(':'), message: 'שלום' };
  const first = await unsent(low, () => raw(low.url, 'SendSms', body(params, token, 'low')));
  const again = await raw(low.url, 'SendSms', body(params, token, 'low'));
  expect([first.status, again.status]).toEqual([303, 303]);
  expect([first.headers.get('idempotent-replayed'), again.headers.get('idempotent-replayed')]).toEqual([null, 'true']);
  const [row] = await kept(low, did);
  for (const { headers } of [first, again]) expect(new URL(headers.get('location')!).pathname).toBe(`/files/${row!.answer}`);
  const answers = await Promise.all([first, again].map(async ({ headers }) => (await fetch(headers.get('location')!)).json()));
  expect(answers[0]).toMatchObject({ responseStatus: 'OK', sendCount: 100 });
  expect(answers[1]).toEqual(answers[0]);
});

test('the address of an answer is good for ten minutes, and the answer is gone after two days', async () => {
  const { did, token, client } = await low.system(rich);
  await unsent(low, () => client.call('SendSms', { phones: numbers(50).join(':'), message: 'x' }));
  const location = (await raw(low.url, 'GetSmsOutLog', body({}, token))).headers.get('location')!;
  await low.advance(9);
  expect((await fetch(location)).status).toBe(200);
  await low.advance(2);
  const late = await fetch(location);
  expect([late.status, await late.json()]).toEqual([403, { error: expect.stringContaining('ten minutes') }]);
  const name = new URL(location).pathname.replace('/files/', '');
  expect(await low.exchange.files.head(name)).toBeDefined();
  await low.advance(2 * 24 * 60);
  expect(await low.exchange.files.head(name)).toBeUndefined();
  expect((await low.client({ token: await low.session(did) }).call('GetSmsOutLog')).rows).toHaveLength(50);
});

test('a page of another origin can follow, as it can call', async () => {
  const { token, client } = await low.system(rich);
  await unsent(low, () => client.call('SendSms', { phones: numbers(30).join(':'), message: 'x' }));
  const answer = await raw(low.url, 'GetSmsOutLog', { ...body({}, token), headers: { authorization: token, 'content-type': 'application/json', origin: 'https://shop.example' } });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const followed = await fetch(answer.headers.get('location')!, { headers: { origin: 'null' } });
  expect([followed.status, followed.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
});

test('a reset forgets the files too', async () => {
  const { token, client } = await low.system(rich);
  await unsent(low, () => client.call('SendSms', { phones: numbers(30).join(':'), message: 'x' }));
  const location = (await raw(low.url, 'GetSmsOutLog', body({}, token))).headers.get('location')!;
  await low.running.reset();
  expect((await fetch(location)).status).toBe(404);
});
