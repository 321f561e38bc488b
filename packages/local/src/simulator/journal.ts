/** A message as the carrier received it, with the outcome it met and the reports that are to follow. */
export interface Received {
  type: 'sms';
  id: number;
  time: number;
  key: string;
  from: string;
  to: string;
  text: string;
  flash: boolean;
  outcome: string;
  reports: { webhook: string; status: string; due: number }[];
}

/** A verification call as the carrier received it, with the number it was made from and the outcome it met. */
export interface ReceivedCall {
  type: 'call';
  id: number;
  time: number;
  key: string;
  from: string;
  to: string;
  outcome: string;
}

/** What happened at the carrier, in its order; the judge of what went out. */
export type Entry =
  | Received
  | ReceivedCall
  /** A message or a call was handed over again under its key; the telephone has it once. */
  | { type: 'repeat'; id: number; time: number }
  /** Report number `report` of a message was posted and the exchange answered 2xx. */
  | { type: 'posted'; id: number; report: number; time: number; accepted: boolean }
  /** What a number will do from now on, so many times (always, when absent). */
  | { type: 'script'; number: string; outcome: string; times?: number };
