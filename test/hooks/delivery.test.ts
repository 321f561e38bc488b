import type { Hook } from '@merkazia/exchange/hooks/hook';
import { attemptsOf, deadHooks, listHooks, replayHook } from '@merkazia/exchange/hooks/history';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { believed, campaign, enqueue, fax } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange({ config: { outgoing: { timeout: 1000, loopback: true } } });
const hour = 60;

const deadOf = async (system: string) => {
  const found = [];
  for await (const hook of deadHooks(at.exchange, system)) found.push(hook);
  return found;
};
const history = (hook: Hook) => attemptsOf(at.exchange, demo.number, hook).then((found) => found!);

test('a hook of a committed act arrives at once, in the plain shape, and its customer can prove where it comes from', async () => {
  const { url, got } = await receiver();
  const hook = campaign(url).up('0501234567');
  await enqueue(at, hook);
  await at.settle();
  expect(got).toHaveLength(1);
  expect(got[0]!.headers['content-type']).toBe('application/json');
  expect(await believed(at, got[0]!)).toMatchObject({ hook: hook.body, id: got[0]!.headers['webhook-id'] });
  expect(await history(hook)).toMatchObject({ state: 'delivered', attempts: 1, last: { status: 200, answer: 'ok' } });
});

test('the delivery of a fax is posted as a form', async () => {
  const { url, got } = await receiver();
  const hook = fax(url, { Delivery: 'NoAnswer', DIALSTATUS: 'BUSY' });
  await enqueue(at, hook);
  await at.settle();
  expect(got[0]!.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(got[0]!.body).toBe('CampaignId=WSOC-LC-2026-11-23-21-40-49-083&Delivery=NoAnswer&DIALSTATUS=BUSY');
  expect((await believed(at, got[0]!, 'FaxDelivery')).hook).toEqual(hook.body);
});

test('a hook is posted ten times over 75 hours under one webhook-id, then given up, and every attempt can be read', async () => {
  const { url, got } = await receiver((_, response) => response.writeHead(503).end('down for now'));
  const hook = campaign(url).up('0501234567');
  await enqueue(at, hook);
  await at.advance(80 * hour);
  expect(got).toHaveLength(10);
  expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(new Set(got.map(({ body }) => body)).size).toBe(1);
  const found = await history(hook);
  expect(found).toMatchObject({ state: 'dead', reason: '10 attempts failed, the last one: answered 503', request: { url, contentType: 'application/json', body: got[0]!.body, webhookId: got[0]!.headers['webhook-id'] } });
  expect(found.tried).toEqual(Array.from({ length: 10 }, () => ({ at: expect.any(Number), status: 503, answer: 'down for now', ms: expect.any(Number) })));
  expect(found.tried.map(({ at: when }) => Math.floor(when / 1000))).toEqual(got.map(({ headers }) => Number(headers['webhook-timestamp'])));
  const waits = found.tried.slice(1).map(({ at: when }, i) => (when - found.tried[i]!.at) / 1000);
  const planned = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
  for (const [i, wait] of waits.entries()) {
    expect(wait).toBeGreaterThanOrEqual(planned[i]! * 0.95);
    expect(wait).toBeLessThan(planned[i]! * 1.05 + 61);
  }
  expect(await deadOf(demo.number)).toContainEqual(expect.objectContaining({ campaign: hook.campaign, number: '0501234567', status: 'UP', system: demo.number }));
  expect(await deadOf('0779999999')).toEqual([]);
});

test('a hook that was given up is posted anew when it is replayed, under the same webhook-id', async () => {
  let status = 500;
  const { url, got } = await receiver((_, response) => response.writeHead(status).end());
  const hook = campaign(url).up('0501234567');
  await enqueue(at, hook);
  await at.advance(80 * hour);
  expect((await history(hook)).state).toBe('dead');
  status = 204;
  expect(await replayHook(at.exchange, demo.number, hook)).toBe('replayed');
  await at.settle();
  expect(got).toHaveLength(11);
  expect(got[10]!.headers['webhook-id']).toBe(got[0]!.headers['webhook-id']);
  expect(await history(hook)).toMatchObject({ state: 'delivered', attempts: 11, last: { status: 204 } });
});

test('a replay that fails has ten attempts again', async () => {
  let status = 200;
  const { url, got } = await receiver((_, response) => response.writeHead(status).end());
  const hook = campaign(url).up('0501234567');
  await enqueue(at, hook);
  await at.settle();
  status = 500;
  expect(await replayHook(at.exchange, demo.number, hook)).toBe('replayed');
  await at.advance(80 * hour);
  expect(got).toHaveLength(11);
  expect((await history(hook)).state).toBe('dead');
});

test('only its own system sees a hook, or replays it', async () => {
  const { url, got } = await receiver();
  const hook = campaign(url).up('0501234567');
  await enqueue(at, hook);
  await at.settle();
  expect(await attemptsOf(at.exchange, '0779999999', hook)).toBeUndefined();
  expect(await replayHook(at.exchange, '0779999999', hook)).toBe('unknown');
  expect(await listHooks(at.exchange, '0779999999', hook.campaign)).toEqual([]);
  expect(await listHooks(at.exchange, demo.number, hook.campaign)).toMatchObject([{ number: '0501234567', status: 'UP', state: 'delivered' }]);
  await at.settle();
  expect(got).toHaveLength(1);
});

test('of a long answer the first kilobyte is kept, whole letters only', async () => {
  const { url } = await receiver((_, response) => response.end(`x${'ש'.repeat(5000)}`));
  const hook = campaign(url).up('0501234567');
  await enqueue(at, hook);
  await at.settle();
  expect((await history(hook)).tried[0]).toMatchObject({ status: 200, answer: `x${'ש'.repeat(511)}` });
});

test('a redirect is not followed: it is an answer that takes nothing', async () => {
  const elsewhere = await receiver();
  const { url } = await receiver((_, response) => response.writeHead(307, { location: elsewhere.url }).end());
  const hook = campaign(url).up('0501234567');
  await enqueue(at, hook);
  await at.settle();
  expect(elsewhere.got).toEqual([]);
  expect(await history(hook)).toMatchObject({ state: 'due', last: { status: 307 } });
});

test('a receiver that does not answer in time, or is not there, is told apart in the attempts', async () => {
  const silent = await receiver(() => {});
  const first = campaign(silent.url).up('0501234567');
  const second = campaign('http://127.0.0.1:1024/hook').up('0501234567');
  await enqueue(at, first);
  await enqueue(at, second);
  await at.settle();
  expect((await history(first)).last).toMatchObject({ status: null, problem: 'no answer within 1 seconds' });
  expect((await history(second)).last).toMatchObject({ status: null, problem: 'connect ECONNREFUSED 127.0.0.1:1024' });
});

test('an address that makes no sense has its attempts too', async () => {
  const hook = campaign('no address').up('0501234567');
  await enqueue(at, hook);
  await at.settle();
  expect(await history(hook)).toMatchObject({ state: 'due', attempts: 1, last: { status: null, problem: 'it is not an address such as https://example.com/hook' } });
});
