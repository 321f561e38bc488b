import { randomUUID } from 'node:crypto';

export interface Message { MessageId: string; Body: string; MessageGroupId: string }
export interface Received extends Message { ReceiptHandle: string; Attributes: { ApproximateReceiveCount: string } }

interface Kept { message: Message; visibleAt: number; received: number; receipt: string }

/** What a standard queue of SQS keeps: when each message may be seen, how often it was, and when it is moved to the dead ones. */
export function shelf({ visibility = 360_000, mostReceives = 5 } = {}) {
  const kept = new Map<string, Kept>();
  const dead: Message[] = [];
  let now = 0;
  const held = (receipt: string) => [...kept.values()].find((entry) => entry.receipt === receipt);
  return {
    dead,
    /** Milliseconds pass. */
    pass(ms: number): void { now += ms; },
    put(message: Message, delay: number): void {
      kept.set(message.MessageId, { message, visibleAt: now + delay, received: 0, receipt: '' });
    },
    /** Up to so many messages that may be seen, from now on unseen for a while; one that was seen too often is dead instead. */
    receive(most: number): Received[] {
      const seen: Received[] = [];
      for (const entry of kept.values()) {
        if (seen.length === most) break;
        if (entry.visibleAt > now) continue;
        if (entry.received === mostReceives) {
          dead.push(entry.message);
          kept.delete(entry.message.MessageId);
          continue;
        }
        Object.assign(entry, { visibleAt: now + visibility, received: entry.received + 1, receipt: randomUUID() });
        seen.push({ ...entry.message, ReceiptHandle: entry.receipt, Attributes: { ApproximateReceiveCount: String(entry.received) } });
      }
      return seen;
    },
    /** False when the receipt is no longer the newest of its message. */
    remove(receipt: string): boolean {
      const entry = held(receipt);
      return entry !== undefined && kept.delete(entry.message.MessageId);
    },
    changeVisibility(receipt: string, ms: number): boolean {
      const entry = held(receipt);
      if (entry) entry.visibleAt = now + ms;
      return entry !== undefined;
    },
    /** How many messages wait or are held. */
    size: (): number => kept.size,
  };
}

export type Shelf = ReturnType<typeof shelf>;
