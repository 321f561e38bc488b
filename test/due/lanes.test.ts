import { lanes } from '@merkazia/exchange/due/lanes';
import type { Poke, Queue } from '@merkazia/exchange/due/queue';
import { customerHookKey, smsKey } from '@merkazia/exchange/store/keys';
import { localQueue } from '@merkazia/local/queue';
import { expect, test } from 'vitest';

const sms = (part: number): Poke => ({ kind: 'sms', key: smsKey('0773137770', '202601', 1768205679885, part) });
const hook = (i: number): Poke => ({ kind: 'hook', key: customerHookKey('C', 0, String(i), 'UP') });

const shelf = () => {
  const sent: { pokes: Poke[]; delay: number | undefined }[] = [];
  const queue: Queue = { send: async (pokes, delay) => void sent.push({ pokes, delay }) };
  return { sent, queue };
};

test('hooks go by a queue of their own, with their delay, and a failure of one queue keeps nothing from the other', async () => {
  const [quick, slow] = [shelf(), shelf()];
  await lanes(quick.queue, slow.queue).send([sms(0), hook(0), sms(1)], 5000);
  expect(quick.sent).toEqual([{ pokes: [sms(0), sms(1)], delay: 5000 }]);
  expect(slow.sent).toEqual([{ pokes: [hook(0)], delay: 5000 }]);
  await lanes(quick.queue, slow.queue).send([sms(2)]);
  expect(slow.sent).toHaveLength(1);
  const broken: Queue = { send: () => Promise.reject(new Error('SQS is away')) };
  await expect(lanes(broken, slow.queue).send([sms(3), hook(1)])).rejects.toThrow('SQS is away');
  expect(slow.sent[1]!.pokes).toEqual([hook(1)]);
});

test('on this machine hooks that hang leave the other work its places', async () => {
  const done: Poke[] = [];
  let hanging = 0;
  let end = () => {};
  const ended = new Promise<void>((go) => { end = go; });
  const queue = localQueue(async (poke) => {
    if (poke.kind === 'hook') {
      hanging++;
      await ended;
    }
    done.push(poke);
  }, () => {});
  await queue.send(Array.from({ length: 100 }, (_, i) => hook(i)));
  await queue.send(Array.from({ length: 20 }, (_, i) => sms(i)));
  await expect.poll(() => done.length).toBe(20);
  expect(done.every(({ kind }) => kind === 'sms')).toBe(true);
  expect(hanging).toBe(64);
  end();
  expect(await queue.drain(30_000)).toBe(true);
  expect(done).toHaveLength(120);
});
