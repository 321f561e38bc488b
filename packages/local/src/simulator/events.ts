import type { CallAnswered, CallEnded } from '@merkazia/exchange/carrier/carrier';
import type { Arrival, IncomingCall, Message, PlacedCall, Reply, Reported, Ring } from './messages.ts';
import { outcomeNamed } from './outcomes.ts';
import { keysOf } from './person.ts';
import { courseOf, refusedAs } from './ringing.ts';
import { type Told, toldOf } from './told.ts';

const instant = (ms: number) => new Date(ms).toISOString();

/** What is told of a message or a ring, with what became of it: when it was posted and taken, and whether the exchange knew it. */
const reportsOf = <R>(one: Reported, tell: (told: Told) => R) => toldOf(one).map((told, place) => {
  const { time, accepted } = one.posted[place] ?? {};
  return { id: told.webhook, ...tell(told), due: instant(told.due), posted: time === undefined ? null : instant(time), accepted: accepted ?? null };
});

/** A message as `GET /simulator/events` tells it. */
function messageEventOf(message: Message) {
  const { id, to, from, text, flash, time, key, outcome, repeats } = message;
  const met = outcomeNamed(outcome);
  return {
    id,
    type: 'sms' as const,
    to, from, text, flash,
    time: instant(time),
    key,
    outcome,
    /** Whether the telephone has it; once, however often it was handed over. */
    delivered: met?.delivered ?? false,
    /** The status with which it was refused at once. */
    refused: met?.refused ?? null,
    repeats,
    reports: reportsOf(message, ({ body }) => ({ status: body.type === 'sms.report' ? body.status : null })),
  };
}

/** A verification call as `GET /simulator/events` tells it; `placed` is false for one that the network could not place. */
function callEventOf({ id, type, to, from, time, key, outcome, repeats }: PlacedCall) {
  const unplaced = outcomeNamed(outcome)?.unplaced ?? null;
  return { id, type, to, from, time: instant(time), key, outcome, placed: unplaced === null, refused: unplaced, repeats };
}

/**
 * A ring as `GET /simulator/events` tells it; `ended` is when it is over, null for one that was refused at once, and `answered` null
 * for one that nobody answered. While a person has it, both tell how it goes unless the person does something else.
 */
function ringEventOf(ring: Ring) {
  const { id, type, to, from, seconds, time, key, outcome, repeats } = ring;
  const course = courseOf(ring);
  return {
    id, type, to, from, seconds,
    time: instant(time),
    key,
    outcome,
    /** The outcome of the call with which it was refused at once. */
    refused: refusedAs(ring),
    ends: course?.ends ?? null,
    answered: course?.answered === undefined ? null : instant(course.answered),
    ended: course ? instant(course.over) : null,
    /** What a person pressed during the call. */
    keys: keysOf(ring.hands),
    repeats,
    reports: reportsOf(ring, ({ body }) => {
      const { key: _, to: __, ...told } = body as CallAnswered | CallEnded;
      return told;
    }),
  };
}

/** A call to a system's number as `GET /simulator/events` tells it. */
export function incomingEventOf(call: IncomingCall) {
  const { id, type, to, from, list, folder, action, target, at } = call;
  return { id, type, to, from, list, folder, action, target: target ?? null, time: instant(at), reports: reportsOf(call, ({ body }) => ({ type: body.type })) };
}

/** A message that a person sent, as `GET /simulator/events` tells it: `to` is whom it was sent to. */
export const replyEventOf = ({ id, type, to, from, text, time }: Reply) => ({ id, type, to, from, text, time: instant(time) });

/** What arrived, as `GET /simulator/events` tells it. */
export function eventOf(one: Arrival) {
  switch (one.type) {
    case 'sms': return messageEventOf(one);
    case 'call': return callEventOf(one);
    case 'ring': return ringEventOf(one);
    case 'incoming': return incomingEventOf(one);
    case 'reply': return replyEventOf(one);
  }
}

export type SimulatorEvent = ReturnType<typeof eventOf>;

export interface EventsQuery { after?: number; to?: string; limit?: number }

/** The messages, calls and rings after an id, ascending, at most `limit`; `more` tells whether there are others. */
export function eventsAfter(all: readonly Arrival[], { after = 0, to, limit = 10_000 }: EventsQuery): { events: SimulatorEvent[]; more: boolean } {
  const events: SimulatorEvent[] = [];
  for (let i = Math.max(after, 0); i < all.length; i++) {
    if (to !== undefined && all[i]!.to !== to) continue;
    if (events.length === limit) return { events, more: true };
    events.push(eventOf(all[i]!));
  }
  return { events, more: false };
}
