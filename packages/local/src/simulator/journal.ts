import { appendFileSync, closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { problem, reason } from '../problem.ts';

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

export interface Journal {
  /** What was written before we started. */
  past: Entry[];
  /** Returns once the operating system has the entry: whatever ends us, it stays. */
  append(entry: Entry): void;
  clear(): void;
  close(): void;
}

/** Opens the journal, one line of JSON an entry; a last line that was cut off was never answered for and is dropped. */
export function openJournal(file: string | undefined): Journal {
  if (file === undefined) return { past: [], append: () => {}, clear: () => {}, close: () => {} };
  const handle = guarded(file, () => openSync(file, 'a+', 0o600));
  const bytes = guarded(file, () => readFileSync(file));
  const whole = bytes.lastIndexOf(10) + 1;
  if (whole < bytes.length) ftruncateSync(handle, whole);
  return {
    past: guarded(file, () => bytes.toString('utf8', 0, whole).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Entry)),
    append: (entry) => guarded(file, () => appendFileSync(handle, `${JSON.stringify(entry)}\n`)),
    clear: () => ftruncateSync(handle, 0),
    close: () => closeSync(handle),
  };
}

function guarded<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw problem(`The simulator's journal ${file} cannot be kept: ${reason(error)}.`, error);
  }
}
