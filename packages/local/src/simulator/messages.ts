import type { Entry, Received, ReceivedCall } from './journal.ts';
import { outcomeNamed, outcomeOf, type Outcome } from './outcomes.ts';

/** A message at the carrier, with what became of it. */
export interface Message extends Omit<Received, 'reports'> {
  /** How often it was handed over again under the same key. */
  repeats: number;
  reports: { webhook: string; status: string; due: number; posted?: number; accepted?: boolean }[];
}

/** A call that the carrier was asked for. */
export interface PlacedCall extends ReceivedCall { repeats: number }

interface Script { number: string; outcome: string; times?: number }

/** Everything the journal tells, in memory; the same whether it was just written or read at the start. */
export function messages(past: Entry[]) {
  const all: (Message | PlacedCall)[] = [];
  const byKey = new Map<string, Message>();
  const calls = new Map<string, PlacedCall>();
  const scripts = new Map<string, Script>();

  function apply(entry: Entry): void {
    if (entry.type === 'sms') {
      const message = { ...entry, repeats: 0, reports: entry.reports.map((report) => ({ ...report })) };
      all.push(message);
      byKey.set(entry.key, message);
      spend(entry.to);
    } else if (entry.type === 'call') {
      const call = { ...entry, repeats: 0 };
      all.push(call);
      calls.set(entry.key, call);
      spend(entry.to);
    } else if (entry.type === 'repeat') {
      all[entry.id - 1]!.repeats++;
    } else if (entry.type === 'posted') {
      Object.assign((all[entry.id - 1] as Message).reports[entry.report]!, { posted: entry.time, accepted: entry.accepted });
    } else {
      scripts.set(entry.number, { number: entry.number, outcome: entry.outcome, times: entry.times });
    }
  }

  function spend(number: string): void {
    const script = scripts.get(number);
    if (script?.times !== undefined && --script.times === 0) scripts.delete(number);
  }

  for (const entry of past) apply(entry);
  return {
    apply,
    /** The messages and calls in the order in which they came; the first has id 1. */
    all: all as readonly (Message | PlacedCall)[],
    withKey: (key: string): Message | undefined => byKey.get(key),
    callWithKey: (key: string): PlacedCall | undefined => calls.get(key),
    /** What the next message or call to a number will meet. */
    outcomeFor: (number: string): Outcome => outcomeNamed(scripts.get(number)?.outcome ?? '') ?? outcomeOf(number),
    scripts: (): Script[] => [...scripts.values()],
    forget(): void {
      all.length = 0;
      byKey.clear();
      calls.clear();
      scripts.clear();
    },
  };
}

export type Messages = ReturnType<typeof messages>;
