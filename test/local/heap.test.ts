import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heap } from '../../packages/local/src/simulator/heap.ts';

test('whatever is put in and taken out, the first is the least of what is there', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined, freq: 3 }), { maxLength: 200 }), (acts) => {
    const things = heap<number>((one, other) => one < other);
    const sorted: number[] = [];
    for (const put of acts) {
      if (put === undefined) expect(things.take()).toBe(sorted.shift());
      else {
        things.put(put);
        sorted.push(put);
        sorted.sort((a, b) => a - b);
      }
      expect(things.first()).toBe(sorted[0]);
    }
    while (sorted.length > 0) expect(things.take()).toBe(sorted.shift());
    expect(things.take()).toBeUndefined();
  }));
});
