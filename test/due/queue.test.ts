import type { Poke } from '@merkazia/exchange/due/queue';
import { smsKey } from '@merkazia/exchange/store/keys';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, inProcess, onAws } from './queues.ts';

const poke = (part: number): Poke => ({ kind: 'sms', key: smsKey('0773137770', '202601', 1768205679885, part) });
/** Longer than any queue waits before it tries again. */
const retry = 400_000;

describe.each([['in this process', inProcess], ['on AWS', onAws]] as const)('the queue %s', (_, start) => {
  const seen: number[] = [];
  let act: (part: number) => Promise<void>;
  let bench: Bench;
  beforeEach(async () => {
    seen.length = 0;
    act = async () => {};
    bench = await start(async ({ key }: Poke) => {
      const part = Number(key.sk.slice(-2));
      seen.push(part);
      await act(part);
    });
  });
  afterEach(() => bench.stop());
  const sorted = () => seen.toSorted((a, b) => a - b);

  it('gives each poke to a worker, however many are sent at once, and none of them again', async () => {
    await bench.queue.send(Array.from({ length: 25 }, (_, i) => poke(i)));
    await bench.pass(retry);
    await bench.pass(retry);
    expect(sorted()).toEqual(Array.from({ length: 25 }, (_, i) => i));
  });

  it('keeps a delayed poke until its time has come, and gives the others at once', async () => {
    await bench.queue.send([poke(1)], 8000);
    await bench.queue.send([poke(2)]);
    await bench.pass(7000);
    expect(seen).toEqual([2]);
    await bench.pass(2000);
    expect(seen).toEqual([2, 1]);
  });

  it('gives a poke again after its worker failed, and the others of its batch not', async () => {
    act = async (part) => { if (part === 2 && seen.filter((one) => one === 2).length < 3) throw new Error('not now'); };
    await bench.queue.send([poke(1), poke(2), poke(3)]);
    for (let i = 0; i < 4; i++) await bench.pass(retry);
    expect(sorted()).toEqual([1, 2, 2, 2, 3]);
    expect(bench.dead()).toEqual([]);
  });

  it('sets a poke aside that fails five times, and says which it was', async () => {
    act = async (part) => { if (part === 7) throw new Error('never'); };
    await bench.queue.send([poke(6), poke(7)]);
    for (let i = 0; i < 8; i++) await bench.pass(retry);
    expect(sorted()).toEqual([6, 7, 7, 7, 7, 7]);
    expect(bench.dead()).toEqual([poke(7)]);
  });

  it('gives a poke to nobody else while a worker has it, and again when the worker stays silent too long', async () => {
    act = async (part) => { if (part === 4 && seen.length === 1) await new Promise(() => {}); };
    await bench.queue.send([poke(4)]);
    await bench.pass(300_000);
    expect(seen).toEqual([4]);
    await bench.pass(100_000);
    expect(seen).toEqual([4, 4]);
  });
});
