import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StayEvent } from '../../packages/exchange/src/carrier/reported.ts';
import { queuePathOf, settingsOf } from '../../packages/exchange/src/queues/path.ts';
import { queueSettings } from '../../packages/exchange/src/queues/settings.ts';
import { meaningOf, nothingTold, type Stay, told } from '../../packages/exchange/src/queues/stay.ts';

test.each([
  ['.', '/'], ['/', '/'], ['/1/2', '/1/2'], ['1/2', '/1/2'], ['/1//2/', '/1/2'], [' /7 ', '/7'], ['ivr2:/1/2', '/1/2'], ['ivr2:1', '/1'], ['ivr/1/2', '/1/2'], ['/תור/A', '/תור/A'],
])('the extension %s is %s', (written, path) => {
  expect(queuePathOf(written)).toBe(path);
});

test.each(['', ' ', '..', '/../1', '/1/..', './1', '/1\\2', '/1%2f', '/1#2', '/a b', `/${'1'.repeat(300)}`])('%j is no extension', (written) => {
  expect(queuePathOf(written)).toBeUndefined();
});

test('the settings of a queue are in its extension', () => {
  expect(['/', '/1/2'].map(settingsOf)).toEqual(['/queue.ini', '/1/2/queue.ini']);
});

test.each([
  [undefined, { max: 0, strategy: 'ringall' }],
  ['', { max: 0, strategy: 'ringall' }],
  ['maxlen=20\nstrategy=rrmemory\n', { max: 20, strategy: 'rrmemory' }],
  ['\ufeff; הגדרות\r\n[queue]\r\n MaxLen = 7 ; most\r\nSTRATEGY=>leastrecent\r\ntimeout=15', { max: 7, strategy: 'leastrecent' }],
  ['max=3\rstrategy=', { max: 3, strategy: 'ringall' }],
  ['maxlen=many\nstrategy=<b>\nnonsense', { max: 0, strategy: 'ringall' }],
  ['maxlen=1\nmaxlen=2', { max: 2, strategy: 'ringall' }],
])('queue.ini %j is read', (text, settings) => {
  expect(queueSettings(text)).toEqual(settings);
});

const base = { system: '0773137770', path: '/1', at: '' };
const kinds: StayEvent[] = [
  { ...base, type: 'queue.join', call: 'c', phone: '0521234567' }, { ...base, type: 'queue.leave', call: 'c' }, { ...base, type: 'queue.abandon', call: 'c' },
  { ...base, type: 'queue.connect', call: 'c', agent: 'a' }, { ...base, type: 'queue.connect', call: 'c', agent: '__proto__' }, { ...base, type: 'queue.complete', call: 'c' },
];
const events = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 200_000 })), { maxLength: 8 });
const all = (list: [StayEvent, number][]): Stay => list.reduce((stay, [event, at]) => told(stay, event, at), nothingTold);
const text = (stay: Stay) => JSON.stringify([Object.entries(stay.connects).sort(), stay.join, stay.leave, stay.abandon, stay.complete]);

test('what is known of a stay does not depend on the order of events, nor on how often they come, contradictions and all', () => {
  fc.assert(fc.property(events.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2, maxLength: list.length * 2 }))), ([list, mixed]) => {
    expect(text(all(mixed))).toBe(text(all(list)));
    expect(meaningOf(all(mixed))).toEqual(meaningOf(all(list)));
  }));
});

test('a stay means one thing: waiting, with an agent, completed or abandoned', () => {
  fc.assert(fc.property(events, (list) => {
    const { waiting, busy, counts } = meaningOf(all(list));
    expect(Number(waiting !== undefined) + Number(busy !== undefined) + counts.completed + counts.abandoned).toBeLessThanOrEqual(1);
    expect(Math.min(counts.hold, counts.talk)).toBeGreaterThanOrEqual(0);
  }));
});
