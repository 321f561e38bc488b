import { expect, test } from 'vitest';
import type { Poke } from '@merkazia/exchange/due/queue';
import { localQueue } from '../../packages/local/src/queue.ts';
import { eventually } from './program.ts';

const poke = (name: string): Poke => ({ kind: 'sms', key: { pk: name, sk: '' } });
const patience = 10_000;

test('at most eight pieces of work run at once, and all are done', async () => {
  let running = 0;
  let most = 0;
  const done = new Set<string>();
  const queue = localQueue(async ({ key }) => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
    done.add(key.pk);
  }, () => {});
  await queue.send(Array.from({ length: 100 }, (_, i) => poke(String(i))));
  expect(await queue.drain(patience)).toBe(true);
  expect(done.size).toBe(100);
  expect(most).toBe(8);
});

test('a hint that comes while its row is worked on leads to one more look at the row, after that and not beside it', async () => {
  const steps: string[] = [];
  let go = () => {};
  const queue = localQueue(async () => {
    steps.push('begin');
    await new Promise<void>((done) => { go = done; });
    steps.push('end');
  }, () => {});
  await queue.send([poke('row'), poke('row')]);
  await eventually(() => steps.length).toBe(1);
  await queue.send([poke('row'), poke('row'), poke('row')]);
  go();
  await eventually(() => steps.length).toBe(3);
  go();
  expect(await queue.drain(patience)).toBe(true);
  expect(steps).toEqual(['begin', 'end', 'begin', 'end']);
});

test('work that fails is tried again a few times and then left to the tick', async () => {
  const tries: Record<string, number> = {};
  const told: unknown[] = [];
  const queue = localQueue(async ({ key }) => {
    tries[key.pk] = (tries[key.pk] ?? 0) + 1;
    if (key.pk === 'always' || tries[key.pk] === 1) throw new Error('no');
  }, (entry) => told.push(entry.again));
  await queue.send([poke('once'), poke('always')]);
  expect(await queue.drain(patience)).toBe(true);
  expect(tries).toEqual({ once: 2, always: 5 });
  expect(told).toEqual([true, true, true, true, true, false]);
});

test('a queue that is paused and cleared forgets what waits, and takes new work when it goes on', async () => {
  const done: string[] = [];
  const queue = localQueue(async ({ key }) => { done.push(key.pk); }, () => {});
  queue.pause();
  await queue.send([poke('old')]);
  queue.clear();
  expect(await queue.drain(patience)).toBe(true);
  queue.resume();
  await queue.send([poke('new')]);
  expect(await queue.drain(patience)).toBe(true);
  expect(done).toEqual(['new']);
});
