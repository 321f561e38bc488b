import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningExchange, startExchange } from '../../packages/local/src/start.ts';
import { play } from '../../packages/local/src/simulator/queue.ts';
import { command, get, login, post } from './caller.ts';

const demo = '0773137770';
let exchange: RunningExchange;
let token: string;
beforeAll(async () => {
  exchange = await startExchange({ log: () => {} });
  token = await login(exchange.url);
});
afterAll(() => exchange?.close());

const queue = (queuePath: string) => command(exchange.url, 'GetQueueRealTime', { token, queuePath });
const minutes = () => command(exchange.url, 'GetIncomingSum', { token });

test('a call that came in is told to the exchange, which counts its minutes', async () => {
  const { status, body } = await post(exchange.url, '/simulator/incoming-calls', { to: demo, from: '0521234567', seconds: 61 });
  expect(status).toBe(200);
  expect(body.events).toMatchObject([{ type: 'incoming.ended', system: demo, direction: 'direct', seconds: 61, accepted: null }]);
  await post(exchange.url, '/simulator/incoming-calls', { to: '077-313-7771', direction: 'transferOut' });
  await exchange.settle();
  expect(await minutes()).toMatchObject({ responseStatus: 'OK', direct: 2, transferIn: 0, transferOut: 1 });
  const { events, more } = await get(exchange.url, '/simulator/incoming-calls');
  expect([events.map(({ accepted }: any) => accepted), more]).toEqual([[true, true], false]);
  expect((await get(exchange.url, `/simulator/incoming-calls?after=${events[0].id}&limit=1`)).events).toEqual([events[1]]);
});

test('one thing after another happens in a queue', async () => {
  for (const more of [{ event: 'login', agent: '0501234567', penalty: 2 }, { event: 'join', call: 'one', phone: '0521234567' }, { event: 'join', call: 'two', phone: '0541234567' }, { event: 'connect', call: 'one', agent: '0501234567' }]) {
    expect((await post(exchange.url, '/simulator/queue', { to: demo, path: '/1/2', ...more })).status).toBe(200);
  }
  await exchange.settle();
  expect(await queue('/1/2')).toMatchObject({
    queueData: { Calls: 1 }, members: [{ agent: '0501234567', Status: '2', CallsTaken: 1, Penalty: '2' }], entries: [{ phone: '0541234567', CallId: 'two', Position: '1' }],
  });
  await post(exchange.url, '/simulator/queue', { to: demo, path: '/1/2', events: [{ event: 'complete', call: 'one', after: 'PT30S' }, { event: 'abandon', call: 'two', after: 'PT1M' }] });
  await exchange.advance(30_000);
  expect((await queue('/1/2')).queueData).toMatchObject({ Completed: 1, Calls: 1, Abandoned: 0 });
  await exchange.advance(30_000);
  expect((await queue('/1/2')).queueData).toMatchObject({ Completed: 1, Calls: 0, Abandoned: 1 });
});

test('a script of agents and callers runs as a live queue while the clock moves', async () => {
  const callers = Array.from({ length: 8 }, (_, i) => `052123456${i}`);
  const script = { to: demo, path: '.', agents: ['0501111111', '0502222222'], callers, every: 'PT10S', talk: 'PT1M', patience: 'PT50S' };
  const { body } = await post(exchange.url, '/simulator/queue', script);
  expect(body.events).toHaveLength(2 + 8 * 3 - 3);
  await exchange.settle();
  expect(await queue('.')).toMatchObject({ queueData: { Calls: 0, Completed: 0 }, members: [{ Status: '2' }, { Status: '1' }] });
  await exchange.advance(45_000);
  const during = await queue('.');
  expect(during.members.map(({ Status }: any) => Status)).toEqual(['2', '2']);
  expect(during.entries.map(({ phone, Position, Wait }: any) => [phone, Position, Wait.length > 0])).toEqual([['0521234562', '1', true], ['0521234563', '2', true], ['0521234564', '3', true]]);
  await exchange.advance(600_000);
  expect(await queue('.')).toMatchObject({ queueData: { Calls: 0, Completed: 5, Abandoned: 3, TalkTime: 60 }, members: [{ Status: '1' }, { Status: '1' }], entries: [] });
});

test('in a script nobody is served twice, an agent speaks with one at a time, and every caller comes to an end', () => {
  const happenings = play({ agents: ['a', 'b', 'c'], callers: Array.from({ length: 50 }, (_, i) => String(i)), every: 7000, talk: 31_000, patience: 20_000, name: 'x' });
  const on = new Map<string, unknown>();
  const over = new Set<unknown>();
  for (const { event } of happenings) {
    if (event.type === 'queue.connect') {
      expect([...on.values()]).not.toContain(event.agent);
      on.set(event.call as string, event.agent);
    }
    if (event.type === 'queue.complete' || event.type === 'queue.abandon') {
      expect(over.has(event.call)).toBe(false);
      on.delete(event.call as string);
      over.add(event.call);
    }
  }
  expect(over.size).toBe(50);
  expect(play({ agents: [], callers: ['1'], every: 0, talk: 1, patience: 5, name: 'x' }).map(({ event }) => event.type)).toEqual(['queue.join', 'queue.abandon']);
});

test.each([
  ['/simulator/incoming-calls', {}, /^to must be a telephone number/],
  ['/simulator/incoming-calls', { to: demo, direction: 'up' }, /^direction must be one of direct, transferIn, transferOut; not "up"\.$/],
  ['/simulator/incoming-calls', { to: demo, seconds: -1 }, /lacks something, or has it wrong/],
  ['/simulator/queue', { to: demo, event: 'ring' }, /^event must be one of join, leave, .*not "ring"\.$/],
  ['/simulator/queue', { to: demo, path: '..', event: 'join' }, /^path must be an extension/],
  ['/simulator/queue', { to: demo, event: 'join', call: '1' }, /a caller who joins a phone/],
  ['/simulator/queue', { to: demo, events: [{ event: 'leave', call: '1', after: 'soon' }] }, /^after must be an ISO 8601 duration/],
  ['/simulator/queue', { to: demo, events: 'all' }, /^events must be a list/],
  ['/simulator/queue', { to: demo, agents: ['me'], callers: [] }, /^agents? must be /],
  ['/simulator/queue', { to: demo, agents: [], callers: ['0521234567'], talk: 7 }, /^talk must be an ISO 8601 duration/],
])('what makes no sense is refused, and nothing told: %s %j', async (path, body, sentence) => {
  const before = (await get(exchange.url, '/simulator/queue')).events.length;
  const { status, body: { error } } = await post(exchange.url, path, body);
  expect(status).toBe(400);
  expect(error).toMatch(sentence);
  expect((await get(exchange.url, '/simulator/queue')).events).toHaveLength(before);
});

describe('what is to be told', () => {
  test('is kept over a restart and told then, once', async () => {
    const data = mkdtempSync(join(tmpdir(), 'merkazia-'));
    try {
      const first = await startExchange({ data, log: () => {} });
      await post(first.url, '/simulator/incoming-calls', { to: demo, seconds: 60 });
      await first.settle();
      await post(first.url, '/simulator/queue', { to: demo, events: [{ event: 'join', call: 'late', phone: '0521234567', after: 'PT1H' }] });
      await first.close();
      const second = await startExchange({ data, log: () => {} });
      await second.advance(3_600_000);
      const token = await login(second.url);
      expect((await command(second.url, 'GetQueueRealTime', { token, queuePath: '.' })).entries).toMatchObject([{ CallId: 'late' }]);
      expect(await command(second.url, 'GetIncomingSum', { token })).toMatchObject({ direct: 1 });
      expect((await get(second.url, '/simulator/incoming-calls')).events).toMatchObject([{ accepted: true }]);
      await second.close();
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });

  test('is forgotten by a reset', async () => {
    await post(exchange.url, '/simulator/queue', { to: demo, events: [{ event: 'join', call: 'never', phone: '0521234567', after: 'PT1H' }] });
    await exchange.reset();
    expect(await get(exchange.url, '/simulator/queue')).toEqual({ events: [], more: false });
    await exchange.advance(3_700_000);
    token = await login(exchange.url);
    expect(await queue('.')).toMatchObject({ responseStatus: 'ERROR' });
  });

  test('of a number of nobody is not taken, and that is told', async () => {
    await post(exchange.url, '/simulator/incoming-calls', { to: '0779999999' });
    await exchange.settle();
    expect((await get(exchange.url, '/simulator/incoming-calls')).events.at(-1)).toMatchObject({ accepted: false });
  });
});
