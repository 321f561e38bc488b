import type { ReceivedIncoming } from './incoming.ts';
import type { Entry, Received, ReceivedCall, ReceivedReply, ReceivedRing } from './journal.ts';
import { outcomeNamed, outcomeOf, type Outcome } from './outcomes.ts';
import type { Hand } from './person.ts';

interface Handed {
  /** How often it was handed over again under the same key. */
  repeats: number;
}

/** The events that were posted and taken so far, the first ones of all that are told of it, in their order. */
interface Posted { posted: { time: number; accepted: boolean }[] }

/** A message at the carrier, with what became of it. */
export interface Message extends Received, Handed, Posted {}

/** A verification call that the carrier was asked for. */
export interface PlacedCall extends ReceivedCall, Handed {}

/** A ring that the carrier was asked for, with what became of it. */
export interface Ring extends ReceivedRing, Handed, Posted { hands?: Hand[] }

/** A call to a system's number. */
export interface IncomingCall extends ReceivedIncoming, Handed, Posted {}

/** A message that a person sent. */
export interface Reply extends ReceivedReply, Handed {}

/** What the carrier posts events of. */
export type Reported = Message | Ring | IncomingCall;

export type Arrival = Message | PlacedCall | Ring | IncomingCall | Reply;

interface Script { number: string; outcome: string; times?: number }

const none: Posted['posted'] = [];

/** Everything the journal tells, in memory; the same whether it was just written or read at the start. The entries become ours. */
export function messages(past: Entry[]) {
  const all: Arrival[] = [];
  const byKey = { sms: new Map<string, Message>(), call: new Map<string, PlacedCall>(), ring: new Map<string, Ring>() };
  const scripts = new Map<string, Script>();

  function apply(entry: Entry): void {
    if (entry.type === 'sms') keep(byKey.sms, Object.assign(entry, { repeats: 0, posted: none }));
    else if (entry.type === 'call') keep(byKey.call, Object.assign(entry, { repeats: 0 }));
    else if (entry.type === 'ring') keep(byKey.ring, Object.assign(entry, { repeats: 0, posted: none }));
    else if (entry.type === 'incoming') all.push(Object.assign(entry, { repeats: 0, posted: none }));
    else if (entry.type === 'reply') all.push(Object.assign(entry, { repeats: 0 }));
    else if (entry.type === 'hand') {
      const { id, type: _, ...hand } = entry;
      const call = all[id - 1] as Ring;
      call.hands = [...(call.hands ?? []), hand];
    } else if (entry.type === 'repeat') all[entry.id - 1]!.repeats++;
    else if (entry.type === 'posted') {
      const reported = all[entry.id - 1] as Reported;
      reported.posted = [...reported.posted, { time: entry.time, accepted: entry.accepted }];
    } else if (entry.outcome === null) scripts.delete(entry.number);
    else scripts.set(entry.number, { number: entry.number, outcome: entry.outcome, times: entry.times });
  }

  function keep<A extends Exclude<Arrival, IncomingCall | Reply>>(keys: Map<string, A>, one: A): void {
    all.push(one);
    keys.set(one.key, one);
    spend(one.to);
  }

  function spend(number: string): void {
    const script = scripts.get(number);
    if (script?.times !== undefined && --script.times === 0) scripts.delete(number);
  }

  for (const entry of past) apply(entry);
  return {
    apply,
    /** The messages, calls and rings in the order in which they came; the first has id 1. */
    all: all as readonly Arrival[],
    withKey: (key: string): Message | undefined => byKey.sms.get(key),
    callWithKey: (key: string): PlacedCall | undefined => byKey.call.get(key),
    ringWithKey: (key: string): Ring | undefined => byKey.ring.get(key),
    /** What the next message or call to a number will meet. */
    outcomeFor: (number: string): Outcome => outcomeNamed(scripts.get(number)?.outcome ?? '') ?? outcomeOf(number),
    scripts: (): Script[] => [...scripts.values()],
    forget(): void {
      all.length = 0;
      for (const keys of Object.values(byKey)) keys.clear();
      scripts.clear();
    },
  };
}

export type Messages = ReturnType<typeof messages>;
