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

/** A call that speaks as the carrier received it: the text is spoken so many `times`, and it is answered for so many `seconds` at most. */
export interface ReceivedSpeech extends Came { type: 'speech'; text: string; times: number; rate: number; voice: string; seconds: number }

/** A call that says a code, as the carrier received it. */
export interface ReceivedCode extends Came { type: 'code'; code: string }

/** A bridged call as the carrier received it: to a number, or to a SIP user name; what the second number does, and how long it may last. */
export interface ReceivedBridge extends Came { type: 'bridge'; second: string; secondOutcome: string; record: boolean; seconds: number }

/** A fax as the carrier received it. */
export interface ReceivedFax extends Came { type: 'fax'; name: string; pages: number; seconds: number; /** The size of its PDF in bytes. */ size: number }

/** A message that a person sent from a telephone, to a number that had written to it as a rule. */
export interface ReceivedReply { type: 'reply'; id: number; time: number; key: string; from: string; to: string; text: string }

/** What happened at the carrier, in its order; the judge of what went out. */
export type Entry =
  | Received
  | ReceivedCall
  | ReceivedRing
  | ReceivedSpeech
  | ReceivedCode
  | ReceivedBridge
  | ReceivedFax
  | ReceivedIncoming
  | ReceivedReply
  /** A call under way may last longer: so many seconds in all. */
  | { type: 'longer'; id: number; time: number; seconds: number }
  /** A message or a call was handed over again under its key; the telephone has it once. */
  | { type: 'repeat'; id: number; time: number }
  /** The event at place `report` of what is told of a message, a ring or a call that came in was posted, and the exchange answered 2xx. */
  | { type: 'posted'; id: number; report: number; time: number; accepted: boolean }
  /** What a person did with a call that was not over. */
  | ({ type: 'hand'; id: number } & Hand)
  /** What a number will do from now on, so many times (always, when absent); null: what it does by itself. */
  | { type: 'script'; number: string; outcome: string | null; times?: number };
