import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningExchange, startExchange } from '../../packages/local/src/start.ts';
import { command, deliveries, events, get, login, post, sendSms } from './caller.ts';
import { temporary } from './program.ts';

let exchange: RunningExchange;

beforeAll(async () => { exchange = await startExchange({ log: () => {} }); });
afterAll(() => exchange?.close());

const minutes = (count: number) => count * 60_000;
const clock = async () => Date.parse((await get(exchange.url, '/simulator/clock')).now);

test('the clock goes forward by a duration, and tells how far ahead it is', async () => {
  const before = await clock();
  const { body } = await post(exchange.url, '/simulator/clock', { advance: 'P1DT2H3M4.5S' });
  expect(Date.parse(body.now)).toBeGreaterThanOrEqual(before + 93_784_500);
  expect(body.offset).toBeGreaterThan(93_700_000);
  expect(body.offset).toBeLessThanOrEqual(93_784_500);
});

test('the clock goes forward to an instant', async () => {
  const to = new Date((await clock()) + minutes(90)).toISOString();
  expect((await post(exchange.url, '/simulator/clock', { to })).body.now >= to).toBe(true);
});

test.each([
  [{ advance: 'P1M' }, 'advance must be an ISO 8601 duration of weeks, days, hours, minutes and seconds such as PT10M or P1DT12H, not "P1M".'],
  [{ advance: 'PT' }, /^advance must be .* not "PT"\.$/],
  [{ advance: '-PT1M' }, /^advance must be .* not "-PT1M"\.$/],
  [{ advance: 600 }, /^advance must be .* not 600\.$/],
  [{ advance: 'P99999999W' }, 'The clock goes no further than the year 9999.'],
  [{ to: '2020-01-01T00:00:00Z' }, /^The clock only goes forward: it is .* already\.$/],
  [{ to: '2040-01-01 00:00' }, /^to must be an instant with its offset .* not "2040-01-01 00:00"\.$/],
  [{}, /^Give advance .* or to/],
  [{ advance: 'PT1M', to: '2040-01-01T00:00:00Z' }, /^Give advance .* or to/],
])('a step that makes no sense is refused: %j', async (body, sentence) => {
  const before = await clock();
  const answer = await post(exchange.url, '/simulator/clock', body);
  expect(answer.status).toBe(400);
  expect(answer.body.error).toMatch(sentence);
  expect((await clock()) - before).toBeLessThan(minutes(1));
});

test('a session ends by the exchange\'s clock', async () => {
  const token = await login(exchange.url);
  await exchange.advance(minutes(29));
  expect(await command(exchange.url, 'GetSession', { token })).toMatchObject({ responseStatus: 'OK' });
  await exchange.advance(minutes(31));
  expect(await command(exchange.url, 'GetSession', { token })).toMatchObject({ responseStatus: 'FORBIDDEN' });
});

test('a long step passes through every due instant: what falls due on the way happens at its own time', async () => {
  await exchange.reset();
  const token = await login(exchange.url);
  await sendSms(exchange.url, token, '0500000009:0500000012');
  await exchange.settle();
  const sentAt = Date.parse((await events(exchange.url, '?to=0500000009'))[0].time);
  await exchange.advance(minutes(600));
  const [late] = await events(exchange.url, '?to=0500000009');
  const posted = Date.parse(late.reports[0].posted);
  expect(posted).toBeGreaterThanOrEqual(sentAt + minutes(10));
  expect(posted).toBeLessThan(sentAt + minutes(11));
  expect((await events(exchange.url, '?to=0500000012'))[0].repeats).toBe(1);
});

test('the clock and the reports to come outlive a restart', async () => {
  const data = temporary();
  const first = await startExchange({ data, log: () => {} });
  await first.advance(minutes(60));
  const token = await login(first.url);
  await sendSms(first.url, token, '0500000009');
  await first.settle();
  const { now } = await get(first.url, '/simulator/clock');
  await first.close();
  const second = await startExchange({ data, log: () => {} });
  try {
    expect((await get(second.url, '/simulator/clock')).now >= now).toBe(true);
    expect(await deliveries(second.url, token)).toEqual({ '0500000009': 'ESME_ROK' });
    await second.advance(minutes(10));
    expect(await deliveries(second.url, token)).toEqual({ '0500000009': 'DELIVRD' });
  } finally {
    await second.close();
  }
});
