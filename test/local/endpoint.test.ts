import { request } from 'node:http';
import { expect, test } from 'vitest';
import { databaseBinary } from '../../packages/local/src/database/binary.ts';
import { freePort, launch } from '../../packages/local/src/database/process.ts';
import { startExchange } from '../../packages/local/src/start.ts';
import { deliveries, get, login, sendSms } from './caller.ts';
import { afterwards } from './program.ts';

test('a DynamoDB named by its address is used instead of the embedded one, and goes on when the exchange has stopped', async () => {
  const database = await launch({ binary: databaseBinary(undefined), port: await freePort(), file: undefined });
  afterwards(database.stop);
  const endpoint = `http://127.0.0.1:${database.port}`;
  const first = await startExchange({ endpoint, log: () => {} });
  expect(first.databasePid()).toBeUndefined();
  await sendSms(first.url, await login(first.url), '0501234567');
  await first.settle();
  await first.close();
  const second = await startExchange({ endpoint, log: () => {} });
  afterwards(second.close);
  expect(await deliveries(second.url, await login(second.url))).toEqual({ '0501234567': 'DELIVRD' });
  await second.reset();
  expect(await deliveries(second.url, await login(second.url))).toEqual({});
});

test('a DynamoDB that is not there is told in one sentence', async () => {
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  await expect(startExchange({ endpoint, log: () => {} })).rejects.toThrow(`DYNAMODB_ENDPOINT names ${endpoint}, which does not answer as a DynamoDB: connect ECONNREFUSED`);
});

test.each(['::1', '0.0.0.0', 'localhost'])('HOST %s is listened on', async (host) => {
  const exchange = await startExchange({ host, log: () => {} });
  afterwards(exchange.close);
  expect(await get(exchange.url, '/simulator/clock')).toMatchObject({ offset: 0 });
});

test('HOST that is no address of this machine is told in one sentence', async () => {
  await expect(startExchange({ host: '192.0.2.1' })).rejects.toThrow('HOST names 192.0.2.1, which is no address of this machine.');
});

test('an exchange that was opened to others answers whatever name it is called by', async () => {
  const exchange = await startExchange({ host: '0.0.0.0', log: () => {} });
  afterwards(exchange.close);
  const { port } = new URL(exchange.url);
  const status = await new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path: '/simulator/clock', headers: { host: 'laptop.example' } }, (answer) => done(answer.resume().statusCode)).on('error', fail).end();
  });
  expect(status).toBe(200);
});
