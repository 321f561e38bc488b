import type { ReceivedIncoming } from './incoming.ts';
import type { Entry, Received, ReceivedBridge, ReceivedCall, ReceivedCode, ReceivedFax, ReceivedReply, ReceivedRing, ReceivedSpeech } from './journal.ts';
import { outcomeNamed, outcomeOf, type Outcome } from './outcomes.ts';
import type { Hand } from './person.ts';

interface Handed {
  /** How often it was handed over again under the same key. */
  repeats: number;
}

/** The events that were posted and taken so far, the first ones of all that are told of it, in their order. */
interface Posted { posted: { time: number; accepted: boolean }[] }

/** What a person did with it, in the order in which it was done. */
interface Held { hands?: Hand[] }

/** A message at the carrier, with what became of it. */
export interface Message extends Received, Handed, Posted {}

/** A verification call that the carrier was asked for. */
export interface PlacedCall extends ReceivedCall, Handed {}

/** A ring that the carrier was asked for, with what became of it. */
export interface Ring extends ReceivedRing, Handed, Posted, Held {}

/** A call that speaks, with what became of it. */
export interface Speech extends ReceivedSpeech, Handed, Posted, Held {}

/** A call that says a code, with what became of it. */
export interface CodeCall extends ReceivedCode, Handed, Posted, Held {}

/** A bridged call, or a fax, that the carrier was asked for, with what became of it. */
export interface Bridge extends ReceivedBridge, Handed, Posted, Held {}
export interface Fax extends ReceivedFax, Handed, Posted, Held {}

/** A call to a system's number. */
export interface IncomingCall extends ReceivedIncoming, Handed, Posted {}

/** A message that a person sent. */
export interface Reply extends ReceivedReply, Handed {}

/** Calls of which a person may have a part. */
export type Call = Ring | Speech | CodeCall | Bridge | Fax;

/** What the carrier posts events of. */
export type Reported = Message | Call | IncomingCall;

export type Arrival = Message | PlacedCall | Call | IncomingCall | Reply;

interface Script { number: string; outcome: string; times?: number }

const none: Posted['posted'] = [];

/** Everything the journal tells, in memory; the same whether it was just written or read at the start. The entries become ours. */
export function messages(past: Entry[]) {
  const all: Arrival[] = [];
  const byKey = {
    sms: new Map<string, Message>(), call: new Map<string, PlacedCall>(), ring: new Map<string, Ring>(), speech: new Map<string, Speech>(),
    code: new Map<string, CodeCall>(), bridge: new Map<string, Bridge>(), fax: new Map<string, Fax>(),
  };
  const scripts = new Map<string, Script>();

  function apply(entry: Entry): void {
    if (entry.type === 'sms') keep(byKey.sms, Object.assign(entry, { repeats: 0, posted: none }));
    else if (entry.type === 'call') keep(byKey.call, Object.assign(entry, { repeats: 0 }));
    else if (entry.type === 'ring') keep(byKey.ring, Object.assign(entry, { repeats: 0, posted: none }));
    else if (entry.type === 'speech') keep(byKey.speech, Object.assign(entry, { repeats: 0, posted: none }));
    else if (entry.type === 'code') keep(byKey.code, Object.assign(entry, { repeats: 0, posted: none }));
    else if (entry.type === 'bridge') {
      keep(byKey.bridge, Object.assign(entry, { repeats: 0, posted: none }));
      spend(entry.second);
    } else if (entry.type === 'fax') keep(byKey.fax, Object.assign(entry, { repeats: 0, posted: none }));
    else if (entry.type === 'longer') (all[entry.id - 1] as Bridge | Fax).seconds = entry.seconds;
    else if (entry.type === 'incoming') all.push(Object.assign(entry, { repeats: 0, posted: none }));
    else if (entry.type === 'reply') all.push(Object.assign(entry, { repeats: 0 }));
    else if (entry.type === 'hand') {
      const { id, type: _, ...hand } = entry;
      const call = all[id - 1] as Call;
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
    speechWithKey: (key: string): Speech | undefined => byKey.speech.get(key),
    codeWithKey: (key: string): CodeCall | undefined => byKey.code.get(key),
    bridgeWithKey: (key: string): Bridge | undefined => byKey.bridge.get(key),
    faxWithKey: (key: string): Fax | undefined => byKey.fax.get(key),
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
