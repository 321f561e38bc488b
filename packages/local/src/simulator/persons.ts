import { randomUUID } from 'node:crypto';
import { isCall, telephoneOf } from './held.ts';
import type { Entry } from './journal.ts';
import type { Call, Messages, Reply } from './messages.ts';
import { type Hand, impossible } from './person.ts';

/** What persons at telephones need of the simulator. */
export interface PersonParts {
  known: Messages;
  now: () => number;
  record: (entry: Entry) => void;
  /** To be called when a call goes otherwise than it did. */
  reschedule: (call: Call) => void;
}

/** What persons do at their telephones. */
export function persons({ known, now, record, reschedule }: PersonParts) {
  return {
    /** A person does something with a telephone of a call, the first unless `leg` says the second; why it cannot be done is answered, undefined when it is done. */
    hand(id: number, { does, keys, leg }: Omit<Hand, 'time'>): string | undefined {
      const call = known.all[id - 1];
      if (!call || !isCall(call)) return 'There is no such call to a telephone.';
      const going = telephoneOf(call, leg ?? 1);
      const time = now();
      const wrong = going ? impossible(does, going, time) : 'That telephone never rang.';
      if (wrong !== undefined) return wrong;
      record({ type: 'hand', id, does, ...(keys === undefined ? {} : { keys }), ...(leg === undefined ? {} : { leg }), time });
      reschedule(call);
      return undefined;
    },
    /** A person sends a message from a telephone; the network keeps it, and nobody is told: the exchange takes no messages. */
    reply(from: string, to: string, text: string): Reply {
      record({ type: 'reply', from, to, text, id: known.all.length + 1, time: now(), key: `reply-${randomUUID()}` });
      return known.all.at(-1) as Reply;
    },
  };
}
