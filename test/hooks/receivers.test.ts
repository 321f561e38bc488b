import { takeSlot } from '@merkazia/exchange/hooks/receivers';
import { expect, test } from 'vitest';

const ask = (url: string, count: number, woken: string[] = []) => Array.from({ length: count }, (_, i) => takeSlot(url, `${i}`, () => woken.push(`${i}`)));
const taken = (slots: (object | undefined)[]) => slots.filter((slot) => slot !== undefined).length;

test('a receiver has four posts under way at most, whatever its paths, and others have theirs', () => {
  const slots = [...ask('https://a.test/one', 3), ...ask('https://a.test/two?x', 3), ...ask('https://a.test:8443/', 1), ...ask('http://a.test/', 1)];
  expect(slots.map((slot) => slot !== undefined)).toEqual([true, true, true, true, false, false, true, true]);
  for (const slot of slots) slot?.release(true);
});

test('who waits is called when a place is free, as many as there are places', () => {
  const woken: string[] = [];
  const slots = ask('https://b.test/', 7, woken);
  slots[0]!.release(true);
  expect(woken).toEqual(['4']);
  slots[1]!.release(true);
  expect(woken).toEqual(['4', '5', '6']);
  slots[2]!.release(true);
  slots[3]!.release(true);
  expect(taken(ask('https://b.test/', 7))).toBe(4);
});

test('a receiver that gave no answer is tried with one post at a time until it answers', () => {
  const woken: string[] = [];
  const slots = ask('https://c.test/', 9, woken);
  for (const slot of slots.slice(0, 3)) slot!.release(false);
  expect(woken).toEqual([]);
  slots[3]!.release(false);
  expect(woken).toEqual(['4']);
  const [one, none] = [takeSlot('https://c.test/', '4', () => {}), takeSlot('https://c.test/', '5', () => {})];
  expect([one !== undefined, none]).toEqual([true, undefined]);
  one!.release(true);
  expect(taken(ask('https://c.test/', 9))).toBe(4);
});
