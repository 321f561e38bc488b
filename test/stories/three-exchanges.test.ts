import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { databaseBinary } from '../../packages/local/src/database/binary.ts';
import { startDatabase } from '../../packages/local/src/database/database.ts';
import { command, events, login, post } from '../local/caller.ts';
import { afterwards, program, temporary } from '../local/program.ts';

const seed = Number(process.env.SEED ?? 20261123);
const trouble = (process: number) => `seed=${seed + process},conflict=0.2,throttle=0.2,lost=0.05,unprocessed=0.1,stale=0.2`;

/** Three exchanges in three processes on one database that conflicts, throttles and loses replies. */
async function threeExchanges(): Promise<{ urls: string[]; token: string }> {
  const database = await startDatabase({ binary: databaseBinary(undefined), file: undefined, log: () => {}, lost: () => {} });
  afterwards(() => database.stop());
  const first = temporary();
  const urls = [await program({ MERKAZIA_DATA: first, DYNAMODB_ENDPOINT: database.endpoint, MERKAZIA_FAULTS: trouble(0) }).ready];
  for (const i of [1, 2]) {
    const data = temporary();
    cpSync(join(first, 'secrets.json'), join(data, 'secrets.json'));
    urls.push(await program({ MERKAZIA_DATA: data, DYNAMODB_ENDPOINT: database.endpoint, MERKAZIA_FAULTS: trouble(i) }).ready);
  }
  return { urls, token: await login(urls[0]!) };
}

interface Sent { status: number; replayed: boolean; body: any }

/** Sends until there is an answer other than «still runs», as a caller with a key may. */
async function sendByKey(url: string, token: string, key: string, params: object): Promise<Sent> {
  for (;;) {
    const response = await fetch(`${url}/ym/api/SendSms`, { method: 'POST', headers: { authorization: token, 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(params) });
    const sent = { status: response.status, replayed: response.headers.has('idempotent-replayed'), body: await response.json() };
    if (sent.status !== 409) return sent;
    await sleep(20);
  }
}

const arrivals = async (urls: string[]) => {
  // First each ends what it is at: one whose clock is minutes ahead takes that for left, and each has a telephone network of its own, which knows no key of the others'.
  for (const advance of ['PT0S', 'PT2M']) for (const url of urls) await post(url, '/simulator/clock', { advance });
  return (await Promise.all(urls.map((url) => events(url)))).flat();
};

test(`a hundred equal requests at once to three exchanges have one effect (seed ${seed})`, async () => {
  const { urls, token } = await threeExchanges();
  const params = { phones: '0547000001', message: 'פעם אחת בלבד' };
  const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => sendByKey(urls[i % 3]!, token, 'one act', params)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(answers[0]!.body).toMatchObject({ responseStatus: 'OK', sendCount: 1 });
  expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  const { rows } = await command(urls[1]!, 'GetCustomerSmsTransactions', { token });
  expect(rows.map((row: any) => row.amount)).toEqual([-0.1, 1000]);
  expect((await arrivals(urls)).map(({ to }) => to)).toEqual(['0547000001']);
});

test(`many acts at once, each asked for five times of three exchanges, happen once each, and the money is exact (seed ${seed})`, async () => {
  const { urls, token } = await threeExchanges();
  const acts = Array.from({ length: 30 }, (_, i) => ({ key: `act ${i}`, params: { phones: `05470001${String(i).padStart(2, '0')}`, message: `${i}` } }));
  const asked = acts.flatMap((act) => Array.from({ length: 5 }, (_, i) => ({ ...act, url: urls[i % 3]! })));
  const answers = await Promise.all(asked.map(({ url, key, params }) => sendByKey(url, token, key, params)));
  expect(answers.every(({ body }) => body.responseStatus === 'OK')).toBe(true);
  const { rows } = await command(urls[2]!, 'GetCustomerSmsTransactions', { token });
  expect(rows).toHaveLength(31);
  expect(rows[0].newBalance).toBe(997);
  expect((await command(urls[0]!, 'GetCustomerData', { token })).smsUnits).toBe(997);
  expect((await arrivals(urls)).map(({ to }) => to).sort()).toEqual(acts.map(({ params }) => params.phones).sort());
});
