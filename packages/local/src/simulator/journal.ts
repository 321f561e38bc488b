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

/** What happened at the carrier, in its order; the judge of what went out. */
export type Entry =
  | Received
  /** A message was handed over again under its key; the telephone has it once. */
  | { type: 'repeat'; id: number; time: number }
  /** Report number `report` of a message was posted and the exchange answered 2xx. */
  | { type: 'posted'; id: number; report: number; time: number; accepted: boolean }
  /** What a number will do from now on, so many times (always, when absent). */
  | { type: 'script'; number: string; outcome: string; times?: number };
