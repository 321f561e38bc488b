import type { Attempt } from './hook.ts';

/**
 * How many posts to one receiver may be under way at once in this process: four at first, one more with every quick answer
 * up to sixteen, four again after a slow one, and one at a time while there is no answer.
 */
const places = { first: 4, most: 16, silent: 1 };
/** An answer within so many milliseconds is quick. */
const quick = 1000;
/** How many hooks are remembered to come next; others come by the tick. */
const remembered = 1000;

interface Receiver { busy: number; places: number; waiting: Map<string, () => void> }

const receivers = new Map<string, Receiver>();

/** One post to a receiver under way; to be released once, with the attempt, if one was made. */
export interface Slot { release(attempt: Pick<Attempt, 'status' | 'ms'> | undefined): void }

/**
 * Takes one of the places for posts to a receiver (scheme, host and port of the URL). When all are taken there is none,
 * and `next` is called when one is free again: whoever is slow to answer holds up nobody but itself.
 */
export function takeSlot(url: string, id: string, next: () => void): Slot | undefined {
  const origin = URL.canParse(url) ? new URL(url).origin : url;
  const receiver = receivers.get(origin) ?? { busy: 0, places: places.first, waiting: new Map() };
  receivers.set(origin, receiver);
  if (receiver.busy >= receiver.places) {
    if (receiver.waiting.size < remembered) receiver.waiting.set(id, next);
    return undefined;
  }
  receiver.busy++;
  receiver.waiting.delete(id);
  return {
    release(attempt) {
      receiver.busy--;
      if (attempt) receiver.places = placesAfter(receiver.places, attempt);
      for (const [key, wake] of [...receiver.waiting].slice(0, Math.max(receiver.places - receiver.busy, 0))) {
        receiver.waiting.delete(key);
        wake();
      }
      if (receiver.busy === 0 && receiver.waiting.size === 0) receivers.delete(origin);
    },
  };
}

function placesAfter(before: number, { status, ms }: Pick<Attempt, 'status' | 'ms'>): number {
  if (status === null) return places.silent;
  return ms < quick ? Math.min(Math.max(before, places.first) + 1, places.most) : places.first;
}
