import type { Arrival } from '../../packages/local/src/simulator/messages.ts';

/** What the telephone network saw of a system: how many numbers it was given and of how many an event was taken, when the first and the last were given and the last event taken, and how many numbers were given again. Milliseconds of the day's clock. */
export interface Dialled { numbers: number; told: number; first: number; last: number; event: number; again: number }

/** From one arrival on; a recipient's key has its system's number. */
export function dialledOf(all: readonly Arrival[], from: number, system: string): Dialled {
  const sum: Dialled = { numbers: 0, told: 0, first: Infinity, last: -Infinity, event: -Infinity, again: 0 };
  for (let i = from; i < all.length; i++) {
    const one = all[i]!;
    if (!one.key.includes(system)) continue;
    sum.numbers++;
    sum.again += one.repeats;
    sum.first = Math.min(sum.first, one.time);
    sum.last = Math.max(sum.last, one.time);
    if (!('posted' in one) || one.posted.length === 0) continue;
    sum.told++;
    sum.event = Math.max(sum.event, one.posted.at(-1)!.time);
  }
  return sum;
}
