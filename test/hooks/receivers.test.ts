import { takeSlot } from '@merkazia/exchange/hooks/receivers';
import { expect, test } from 'vitest';

const ask = (url: string, count: number, woken: string[] = []) => Array.from({ length: count }, (_, i) => takeSlot(url, `${i}`, () => woken.push(`${i}`)));
const taken = (slots: (object | undefined)[]) => slots.filter((slot) => slot !== undefined).length;
const [quick, slow, none] = [{ status: 200, ms: 20 }, { status: 500, ms: 5000 }, { status: null, ms: 15_000 }];

test('a receiver has four posts under way at first, whatever its paths, and others have theirs', () => {
  const slots = [...ask('https://a.test/one', 3), ...ask('https://a.test/two?x', 3), ...ask('https://a.test:8443/', 1), ...ask('http://a.test/', 1)];
  expect(slots.map((slot) => slot !== undefined)).toEqual([true, true, true, true, false, false, true, true]);
  for (const slot of slots) slot?.release(quick);
});

test('who waits is called when a place is free, as many as there are places', () => {
  const woken: string[] = [];
  const slots = ask('https://b.test/', 7, woken);
  slots[0]!.release(slow);
  expect(woken).toEqual(['4']);
  slots[1]!.release(slow);
  expect(woken).toEqual(['4', '5', '6']);
  slots[2]!.release(slow);
  slots[3]!.release(slow);
  expect(taken(ask('https://b.test/', 7))).toBe(4);
});

test('a receiver that answers quickly gets more at once, up to sixteen, and four again when it becomes slow', () => {
  const url = 'https://d.test/';
  const held = takeSlot(url, 'held', () => {})!;
  for (let i = 0; i < 5; i++) takeSlot(url, 'one', () => {})!.release(quick);
  const slots = ask(url, 20);
  expect(taken(slots)).toBe(8);
  for (let i = 0; i < 8; i++) slots[i]!.release(quick);
  const more = ask(url, 20);
  expect(taken(more)).toBe(15);
  for (const slot of more) slot?.release(slow);
  expect(taken(ask(url, 20))).toBe(3);
  held.release(quick);
});

test('a receiver that gave no answer is tried with one post at a time until it answers', () => {
  const woken: string[] = [];
  const slots = ask('https://c.test/', 9, woken);
  for (const slot of slots.slice(0, 3)) slot!.release(none);
  expect(woken).toEqual([]);
  slots[3]!.release(none);
  expect(woken).toEqual(['4']);
  takeSlot('https://c.test/', '4', () => {})!.release(undefined);
  const [one, other] = [takeSlot('https://c.test/', '4', () => {}), takeSlot('https://c.test/', '5', () => {})];
  expect([one !== undefined, other]).toEqual([true, undefined]);
  one!.release(slow);
  expect(taken(ask('https://c.test/', 9))).toBe(4);
});
