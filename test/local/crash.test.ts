import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startExchange } from '../../packages/local/src/start.ts';
import { deliveries, events, login, post, sendSms } from './caller.ts';
import { afterwards, eventually, program, temporary } from './program.ts';

/** The process of the database that keeps its rows in a folder; none when it is not there. */
function databaseOf(data: string): number | undefined {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const found = lines.find((line) => line.includes(join(data, 'exchange.db')) && !line.includes('/bin/sh'));
  return found === undefined ? undefined : Number.parseInt(found, 10);
}

/** Sends to one new number after another until told to stop; the numbers of which the exchange said OK. */
function keepSending(url: string, token: string, prefix: string) {
  const answered: string[] = [];
  let going = true;
  const sender = async (lane: number) => {
    for (let i = 0; going; i++) {
      const phone = `${prefix}${lane}${String(i).padStart(4, '0')}`;
      const answer = await sendSms(url, token, phone).catch(() => undefined);
      if (answer?.responseStatus === 'OK') answered.push(phone);
    }
  };
  const lanes = Promise.all([0, 1, 2, 3].map(sender));
  return { answered, stop: async () => { going = false; await lanes; } };
}

/** Everything that is due gets done; then each number that was answered has its message once, and the log says so. */
async function assertNothingLost(url: string, token: string, answered: string[]): Promise<void> {
  expect((await post(url, '/simulator/clock', { advance: 'PT10M' })).status).toBe(200);
  const seen = await events(url);
  expect(new Set(seen.map(({ key }) => key)).size).toBe(seen.length);
  const reached = seen.map(({ to }) => to);
  expect(new Set(reached).size).toBe(reached.length);
  const reports = await deliveries(url, token);
  for (const phone of answered) {
    expect(reached, `the telephone ${phone}`).toContain(phone);
    expect(reports[phone], `the report of ${phone}`).toBe('DELIVRD');
  }
}

test('after kill -9 of the exchange no answered message is lost or doubled, no database is left behind, and it starts again at once', async () => {
  const data = temporary();
  let token = '';
  const answered: string[] = [];
  for (const [round, enough] of [1, 6, 15].entries()) {
    const first = program({ MERKAZIA_DATA: data });
    const url = await first.ready;
    token = await login(url);
    const sending = keepSending(url, token, `052${round}0`);
    await eventually(() => sending.answered.length).toBeGreaterThanOrEqual(enough);
    process.kill(first.pid, 'SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    await sending.stop();
    answered.push(...sending.answered);
    await eventually(() => databaseOf(data)).toBeUndefined();
  }
  const last = program({ MERKAZIA_DATA: data });
  const url = await last.ready;
  await assertNothingLost(url, await login(url), answered);
});

test('after kill -9 of the database it is back on its own, and no answered message is lost or doubled', async () => {
  const data = temporary();
  const exchange = await startExchange({ data, log: () => {} });
  afterwards(() => exchange.close());
  const token = await login(exchange.url);
  const sending = keepSending(exchange.url, token, '05300');
  for (let round = 0; round < 5; round++) {
    const soFar = sending.answered.length;
    await eventually(() => sending.answered.length).toBeGreaterThan(soFar);
    const before = exchange.databasePid()!;
    expect(databaseOf(data)).toBe(before);
    process.kill(before, 'SIGKILL');
    await eventually(exchange.databasePid).not.toBe(before);
  }
  const soFar = sending.answered.length;
  await eventually(() => sending.answered.length).toBeGreaterThan(soFar);
  await sending.stop();
  await assertNothingLost(exchange.url, token, sending.answered);
});

test('after kill -9 of the database\'s keeper the database is replaced, not left behind', async () => {
  const data = temporary();
  const exchange = await startExchange({ data, log: () => {} });
  afterwards(() => exchange.close());
  const before = exchange.databasePid()!;
  const keeper = Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(before)], { encoding: 'utf8' }));
  process.kill(keeper, 'SIGKILL');
  await eventually(() => databaseOf(data)).not.toBe(before);
  await eventually(() => exchange.databasePid() === databaseOf(data)).toBe(true);
  expect(await login(exchange.url)).toMatch(/\w/);
});

test('a database in memory that was killed comes back with the demo system', async () => {
  const exchange = await startExchange({ log: () => {} });
  afterwards(() => exchange.close());
  const before = exchange.databasePid()!;
  process.kill(before, 'SIGKILL');
  await eventually(exchange.databasePid).not.toBe(before);
  expect(await login(exchange.url)).toMatch(/\w/);
});

test('a first start that is killed at any moment leaves nothing half made', async () => {
  for (const sign of ['lock', 'secrets.json', 'exchange.db', 'exchange.db-wal']) {
    const data = temporary();
    const first = program({ MERKAZIA_DATA: data });
    await eventually(() => existsSync(join(data, sign))).toBe(true);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    const second = await startExchange({ data, log: () => {} });
    expect(await sendSms(second.url, await login(second.url), 'tpl:1')).toMatchObject({ responseStatus: 'OK', sendCount: 3 });
    await second.close();
  }
});

test('a journal whose last line was cut off by a crash is read as far as it was answered for', async () => {
  const data = temporary();
  const first = await startExchange({ data, log: () => {} });
  await sendSms(first.url, await login(first.url), '0501234567');
  await first.settle();
  await first.close();
  appendFileSync(join(data, 'simulator.jsonl'), '{"type":"sms","id":2,"ti');
  const second = await startExchange({ data, log: () => {} });
  afterwards(() => second.close());
  await sendSms(second.url, await login(second.url), '0521234567');
  await second.settle();
  expect((await events(second.url)).map(({ id, to }) => [id, to])).toEqual([[1, '0501234567'], [2, '0521234567']]);
});

test('a reset that a crash cut short is finished at the next start', async () => {
  const data = temporary();
  const first = await startExchange({ data, log: () => {} });
  const token = await login(first.url);
  await sendSms(first.url, token, '0501234567');
  await first.advance(60_000);
  await first.close();
  writeFileSync(join(data, 'reset'), '');
  const second = await startExchange({ data, log: () => {} });
  afterwards(() => second.close());
  expect(await events(second.url)).toEqual([]);
  expect(await deliveries(second.url, await login(second.url))).toEqual({});
  expect(second.exchange.clock.now()).toBeLessThan(Date.now() + 1000);
  expect(existsSync(join(data, 'reset'))).toBe(false);
});
