import type { OutgoingRing } from '@merkazia/exchange/carrier/carrier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomes } from '../../packages/local/src/simulator/outcomes.ts';
import { type RunningExchange, startExchange } from '../../packages/local/src/start.ts';
import { events, get, post } from './caller.ts';
import { afterwards, temporary } from './program.ts';

let exchange: RunningExchange;
beforeAll(async () => { exchange = await startExchange({ log: () => {} }); });
afterAll(() => exchange?.close());

const numberOf = (name: string) => outcomes.find((outcome) => outcome.name === name)!.number;
let rings = 0;
const ringOf = (to: string): OutgoingRing => ({ key: `YA-3-0773137770-Merkazia-1768205679885000.0.${rings++}`, from: '0773137770', to, seconds: 9 });
const ringTo = (to: string) => exchange.simulator.carrier.ring(ringOf(to));
const seen = async (to: string, running = exchange) => (await events(running.url, `?to=${to}`)).at(-1);

/** What was posted of a ring, in its order: the event, how it ended and how long it was answered, and the seconds after its start at which it happened and was due. */
const told = ({ time, reports }: any) => reports.filter(({ posted }: any) => posted !== null).map(({ type, outcome, seconds, at, due }: any) =>
  [type, ...(type === 'call.ended' ? [outcome, seconds] : []), (Date.parse(at) - Date.parse(time)) / 1000, (Date.parse(due) - Date.parse(time)) / 1000]);

const answered = (at = 0, due = at) => ['call.answered', at, due];
const ended = (outcome: string, seconds: number, at: number, due = at) => ['call.ended', outcome, seconds, at, due];

describe('a ring', () => {
  test.each<[string, unknown[][]]>([
    ['delivered', [ended('no-answer', 0, 9)]],
    ['rejected', [ended('no-answer', 0, 9)]],
    ['expired', [ended('no-answer', 0, 9)]],
    ['answered', [answered(), ended('answered', 2, 2)]],
    ['answered-longer', [answered(), ended('answered', 12, 12)]],
    ['voicemail', [answered(), ended('voicemail', 2, 2)]],
    ['no-answer', [ended('no-answer', 0, 9)]],
    ['busy', [ended('busy', 0, 0)]],
    ['congestion', [ended('congestion', 0, 0)]],
    ['failed', [ended('failed', 0, 0)]],
    ['silent', []],
    ['late', [ended('no-answer', 0, 9, 609)]],
    ['duplicate', [answered(), answered(), answered(), ended('answered', 2, 2), ended('answered', 2, 2), ended('answered', 2, 2)]],
    ['out-of-order', [ended('answered', 2, 2), answered(0, 2)]],
  ])('%s is taken, and its events are posted when they are due, in their order', async (name, all) => {
    const to = numberOf(name);
    expect(await ringTo(to)).toEqual({ taken: true });
    const { time } = await seen(to);
    for (const instant of [...new Set(all.map((event) => event.at(-1) as number))]) {
      const at = Date.parse(time) + instant * 1000;
      if (at - 1000 > exchange.exchange.clock.now()) await exchange.advance(at - 1000 - exchange.exchange.clock.now());
      const before = told(await seen(to));
      if (at > exchange.exchange.clock.now()) expect(before).toEqual(all.filter((event) => (event.at(-1) as number) < instant));
      await exchange.advance(Math.max(at - exchange.exchange.clock.now(), 0));
      expect(told(await seen(to))).toEqual(all.filter((event) => (event.at(-1) as number) <= instant));
    }
    await exchange.advance(3_600_000);
    expect(told(await seen(to))).toEqual(all);
    expect(await seen(to)).toMatchObject({ type: 'ring', to, from: '0773137770', seconds: 9, outcome: name, refused: null, repeats: 0 });
  });
});

describe('a call that speaks', () => {
  const speak = (to: string, more: object = {}) => exchange.simulator.carrier.speak({ ...ringOf(to), text: 'x'.repeat(84), repeats: 2, rate: 0, voice: 'Asaf', seconds: 60, ...more });

  test.each<[string, unknown[][], object]>([
    ['delivered', [answered(), ended('answered', 14, 14)], { listened: 14, bridged: null }],
    ['no-answer', [ended('no-answer', 0, 30)], { listened: 0, answered: null }],
    ['busy', [ended('busy', 0, 0)], { listened: 0 }],
    ['hangs-up', [answered(), ended('answered', 1, 1)], { listened: 1 }],
    ['stays', [answered(), ended('answered', 60, 60)], { listened: 60 }],
    ['put-through', [answered(), ended('answered', 23, 23)], { bridged: { from: expect.any(String), until: expect.any(String) } }],
    ['records', [answered(), ended('voicemail', 14, 14)], {}],
    ['answers-late', [answered(15), ended('answered', 14, 29)], {}],
    ['never-over', [answered()], {}],
    ['only-over', [ended('answered', 5, 5)], {}],
  ])('%s is taken, and its events are posted with how long it was answered', async (name, all, more) => {
    const to = numberOf(name);
    expect(await speak(to)).toEqual({ taken: true });
    await exchange.advance(100_000);
    const event = await seen(to);
    expect(told(event)).toEqual(all);
    expect(event).toMatchObject({ type: 'speech', to, from: '0773137770', text: 'x'.repeat(84), times: 2, rate: 0, voice: 'Asaf', seconds: 60, outcome: name, refused: null, repeats: 0, ...more });
    for (const { type, seconds, ms } of event.reports) expect(ms).toBe(type === 'call.ended' && seconds > 0 ? seconds * 1000 : undefined);
  });

  test('is made once a key, refused where a ring is, and slower or faster as it is asked', async () => {
    const call = { ...ringOf(numberOf('blocked')), text: 'x', repeats: 1, rate: 0, voice: 'Asaf', seconds: 60 };
    for (let i = 0; i < 2; i++) expect(await exchange.simulator.carrier.speak(call)).toEqual({ taken: false, outcome: 'blocked' });
    expect(await seen(call.to)).toMatchObject({ type: 'speech', refused: 'blocked', ended: null, repeats: 1, reports: [] });
    for (const [rate, listened] of [[-10, 38], [10, 6]] as const) {
      await speak('0521111113', { rate });
      expect(await seen('0521111113')).toMatchObject({ listened });
    }
  });
});

test.each([['congested', 'congestion'], ['blocked', 'blocked'], ['unplaceable', 'failed']])('a ring to %s is refused at once, and nothing is reported', async (name, outcome) => {
  const ring = ringOf(numberOf(name));
  expect(await exchange.simulator.carrier.ring(ring)).toEqual({ taken: false, outcome });
  expect(await exchange.simulator.carrier.ring(ring)).toEqual({ taken: false, outcome });
  await exchange.advance(60_000);
  expect(await seen(ring.to)).toMatchObject({ refused: outcome, ended: null, repeats: 1, reports: [] });
});

test('a ring whose answer is lost goes on: asked again it is the same one, and its end is reported', async () => {
  const ring = ringOf(numberOf('lost-answer'));
  await expect(exchange.simulator.carrier.ring(ring)).rejects.toThrow('its answer was lost');
  expect(await exchange.simulator.carrier.ring(ring)).toEqual({ taken: true });
  await exchange.advance(60_000);
  expect(await events(exchange.url, `?to=${ring.to}`)).toHaveLength(1);
  expect(told(await seen(ring.to))).toEqual([answered(), ended('answered', 2, 2)]);
});

test('a repeated event has the webhook-id of the first, and every other one has its own', async () => {
  const to = numberOf('duplicate');
  await ringTo(to);
  await exchange.advance(60_000);
  const ids = (await seen(to)).reports.map(({ id }: any) => id);
  expect([ids[1], ids[4]]).toEqual([ids[0], ids[3]]);
  expect(new Set(ids).size).toBe(4);
});

test('a ring rings once a key, whatever is asked under it later', async () => {
  const ring = ringOf('0521111111');
  for (const again of [ring, ring, { ...ring, to: numberOf('busy') }]) expect(await exchange.simulator.carrier.ring(again)).toEqual({ taken: true });
  expect(await events(exchange.url, '?to=0521111111')).toMatchObject([{ key: ring.key, repeats: 2, outcome: 'delivered' }]);
});

test('of many rings each end is posted once, and not before it is due', async () => {
  const keys = new Set<string>();
  for (let i = 0; i < 200; i++) {
    const ring = { ...ringOf(`05311${String(i).padStart(5, '0')}`), seconds: 1 + ((i * 7) % 16) };
    keys.add(ring.key);
    await exchange.simulator.carrier.ring(ring);
  }
  await exchange.advance(60_000);
  const reports = (await events(exchange.url)).filter(({ key }) => keys.has(key)).map(({ reports: all }) => all);
  expect(reports).toHaveLength(200);
  expect(reports.every((all) => all.length === 1)).toBe(true);
  for (const { due, posted, accepted } of reports.flat()) expect([posted >= due, accepted]).toEqual([true, false]);
});

test('a script decides so many rings and messages together', async () => {
  const scripted = '0521234567';
  await post(exchange.url, '/simulator/outcomes', { number: scripted, outcome: 'busy', times: 2 });
  await ringTo(scripted);
  await exchange.simulator.carrier.sendSms({ key: 'YA-x.0.0', from: '0773137770', to: scripted, text: 'x', flash: false });
  await ringTo(scripted);
  expect((await events(exchange.url, `?to=${scripted}`)).map(({ type, outcome }) => [type, outcome])).toEqual([['ring', 'busy'], ['sms', 'busy'], ['ring', 'delivered']]);
  expect((await get(exchange.url, '/simulator/outcomes')).scripts).toEqual([]);
});

test('a caller ID that is reserved is the carrier\'s, the same for one key and hardly ever for another', async () => {
  const { carrier } = exchange.simulator;
  const froms = await Promise.all(Array.from({ length: 100 }, async (_, i) => (await carrier.reserveCaller({ key: `c.0.${i}`, to: '0521234567' })).from));
  for (const from of froms) expect(from).toMatch(/^0772\d{6}$/);
  expect(new Set(froms).size).toBeGreaterThan(95);
  expect(await carrier.reserveCaller({ key: 'c.0.7', to: '0521234567' })).toEqual({ from: froms[7] });
});

test('rings survive a restart: asked again they are the same, and what was due meanwhile is posted', async () => {
  const data = temporary();
  const first = await startExchange({ data, log: () => {} });
  const [open, over] = [ringOf('0521234567'), ringOf(numberOf('busy'))];
  for (const ring of [open, over]) await first.simulator.carrier.ring(ring);
  await first.settle();
  const before = await events(first.url);
  await first.close();
  const second = await startExchange({ data, log: () => {} });
  afterwards(() => second.close());
  expect(await events(second.url)).toEqual(before);
  expect(await second.simulator.carrier.ring(open)).toEqual({ taken: true });
  await second.advance(60_000);
  const after = await events(second.url);
  expect(after.map(told)).toEqual([[ended('no-answer', 0, 9)], [ended('busy', 0, 0)]]);
  expect(after.map(({ repeats }) => repeats)).toEqual([1, 0]);
  expect(after[0].reports[0].id).toBe(before[0].reports[0].id);
});
