import type { ReceivedIncoming } from './incoming.ts';
import type { Hand } from './person.ts';

/** What the carrier received, with the outcome it met; what it reports of it follows from that (`told.ts`). */
interface Came {
  id: number;
  time: number;
  key: string;
  from: string;
  to: string;
  outcome: string;
}

/** A message as the carrier received it. */
export interface Received extends Came { type: 'sms'; text: string; flash: boolean }

/** A verification call as the carrier received it, with the number it was made from. */
export interface ReceivedCall extends Came { type: 'call' }

/** A ring as the carrier received it. */
export interface ReceivedRing extends Came { type: 'ring'; seconds: number }

/** A message that a person sent from a telephone, to a number that had written to it as a rule. */
export interface ReceivedReply { type: 'reply'; id: number; time: number; key: string; from: string; to: string; text: string }

/** What happened at the carrier, in its order; the judge of what went out. */
export type Entry =
  | Received
  | ReceivedCall
  | ReceivedRing
  | ReceivedIncoming
  | ReceivedReply
  /** A message or a call was handed over again under its key; the telephone has it once. */
  | { type: 'repeat'; id: number; time: number }
  /** The event at place `report` of what is told of a message, a ring or a call that came in was posted, and the exchange answered 2xx. */
  | { type: 'posted'; id: number; report: number; time: number; accepted: boolean }
  /** What a person did with a call that was not over. */
  | ({ type: 'hand'; id: number } & Hand)
  /** What a number will do from now on, so many times (always, when absent); null: what it does by itself. */
  | { type: 'script'; number: string; outcome: string | null; times?: number };
