/** How many posts to one receiver may be under way at once in this process. */
const most = 4;
/** While its last post got no answer it is tried with one at a time. */
const mostOfSilent = 1;
/** How many hooks are remembered to come next; others come by the tick. */
const remembered = 1000;

interface Receiver { busy: number; silent: boolean; waiting: Map<string, () => void> }

const receivers = new Map<string, Receiver>();

/** One post to a receiver under way; to be released once, saying whether there was an answer. */
export interface Slot { release(answered: boolean): void }

/**
 * Takes one of the few places for posts to a receiver (scheme, host and port of the URL). When all are taken there is
 * none, and `next` is called when one is free again: whoever is slow to answer holds up nobody but itself.
 */
export function takeSlot(url: string, id: string, next: () => void): Slot | undefined {
  const origin = URL.canParse(url) ? new URL(url).origin : url;
  const receiver = receivers.get(origin) ?? { busy: 0, silent: false, waiting: new Map() };
  receivers.set(origin, receiver);
  if (receiver.busy >= (receiver.silent ? mostOfSilent : most)) {
    if (receiver.waiting.size < remembered) receiver.waiting.set(id, next);
    return undefined;
  }
  receiver.busy++;
  receiver.waiting.delete(id);
  return {
    release(answered) {
      receiver.busy--;
      receiver.silent = !answered;
      const free = (receiver.silent ? mostOfSilent : most) - receiver.busy;
      for (const [key, wake] of [...receiver.waiting].slice(0, Math.max(free, 0))) {
        receiver.waiting.delete(key);
        wake();
      }
      if (receiver.busy === 0 && receiver.waiting.size === 0) receivers.delete(origin);
    },
  };
}
