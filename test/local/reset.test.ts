import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningExchange, startExchange } from '../../packages/local/src/start.ts';
import { command, deliveries, events, get, login, post, sendSms } from './caller.ts';

let exchange: RunningExchange;

beforeAll(async () => { exchange = await startExchange({ log: () => {} }); });
afterAll(() => exchange?.close());

test('a reset forgets messages, money, sessions, scripts and the clock, and the demo system is as on the first day', async () => {
  const token = await login(exchange.url);
  await sendSms(exchange.url, token, '0501234567:0500000009');
  await post(exchange.url, '/simulator/outcomes', { number: '0521234567', outcome: 'expired' });
  await exchange.advance(60_000);
  const { status, body } = await post(exchange.url, '/simulator/reset');
  expect(status).toBe(200);
  expect(body.offset).toBe(0);
  expect(await command(exchange.url, 'GetSession', { token })).toMatchObject({ responseStatus: 'EXCEPTION' });
  expect(await events(exchange.url)).toEqual([]);
  expect((await get(exchange.url, '/simulator/outcomes')).scripts).toEqual([]);
  const fresh = await login(exchange.url);
  expect(await deliveries(exchange.url, fresh)).toEqual({});
  expect(await command(exchange.url, 'GetCustomerData', { token: fresh })).toMatchObject({
    mainDid: '0773137770', units: '1000', smsUnits: 1000, secondary_dids: [{ did: '0773137771', usage: 'goto:/1' }], callerIds: [{ callerId: '0501234567' }],
  });
  expect(await sendSms(exchange.url, fresh, 'tpl:1')).toMatchObject({ sendCount: 3 });
});

test('nothing that was under way leaks into the time after a reset', async () => {
  for (let round = 0; round < 2; round++) {
    const token = await login(exchange.url);
    const phones = Array.from({ length: 60 }, (_, i) => `05011111${String(i).padStart(2, '0')}`).join(':');
    const sending = Array.from({ length: 10 }, () => sendSms(exchange.url, token, phones).catch(() => undefined));
    await Promise.race(sending);
    await exchange.reset();
    const after = await login(exchange.url);
    await Promise.all(sending);
    await exchange.advance(600_000);
    expect(await events(exchange.url)).toEqual([]);
    expect(await deliveries(exchange.url, after)).toEqual({});
    expect(await command(exchange.url, 'GetCustomerData', { token: after })).toMatchObject({ smsUnits: 1000 });
  }
});

test('resets and steps of the clock that are asked for at once take their turns', async () => {
  const answers = await Promise.all([
    post(exchange.url, '/simulator/reset'), post(exchange.url, '/simulator/clock', { advance: 'PT1H' }), post(exchange.url, '/simulator/reset'), post(exchange.url, '/simulator/clock', { advance: 'PT2H' }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await command(exchange.url, 'GetSession', { token: await login(exchange.url) })).toMatchObject({ responseStatus: 'OK' });
});
