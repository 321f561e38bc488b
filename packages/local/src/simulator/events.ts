import type { CallAnswered, CallEnded } from '@merkazia/exchange/carrier/carrier';
import { callOf } from './callsShown.ts';
import { courseOf, type Outgoing, refusedAs } from './course.ts';
import type { Arrival, Bridge, CodeCall, Fax, IncomingCall, Message, PlacedCall, Reply, Reported, Ring, Speech } from './messages.ts';
import { outcomeNamed } from './outcomes.ts';
import { keysOf } from './person.ts';
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
 * What became of a call: `ended` is when it is over, null for one that was refused at once, `answered` null for one that nobody
 * answered, `keys` what a person pressed. Before it is over both tell how it goes unless a person does something else.
 */
function goingOf(call: Outgoing) {
  const course = courseOf(call);
  return {
    /** The outcome of the call with which it was refused at once. */
    refused: refusedAs(call),
    ends: course?.ends ?? null,
    answered: course?.answered === undefined ? null : instant(course.answered),
    ended: course ? instant(course.over) : null,
    keys: keysOf(call.hands),
  };
}

/** A ring, or a call that says a code, as `GET /simulator/events` tells it. */
function ringEventOf(ring: Ring | CodeCall) {
  const { id, to, from, time, key, outcome, repeats } = ring;
  const all = { id, to, from, time: instant(time), key, outcome, ...goingOf(ring), repeats, reports: reportsOf(ring, callTold) };
  return ring.type === 'ring' ? { ...all, type: 'ring' as const, seconds: ring.seconds } : { ...all, type: 'code' as const, code: ring.code };
}

/**
 * A call that speaks as `GET /simulator/events` tells it: it speaks the text so many `times`, is answered for so many `seconds` at
 * most, and was answered for `listened`; `bridged` is null where it was not put through.
 */
function speechEventOf(speech: Speech) {
  const { id, type, to, from, text, times, rate, voice, seconds, time, key, outcome, repeats } = speech;
  const course = courseOf(speech);
  return {
    id, type, to, from, text, times, rate, voice, seconds,
    time: instant(time),
    key,
    outcome,
    ...goingOf(speech),
    listened: course?.seconds ?? 0,
    bridged: course?.bridged ? { from: instant(course.bridged.from), until: instant(course.bridged.until) } : null,
    repeats,
    reports: reportsOf(speech, callTold),
  };
}

const callTold = ({ body }: Told) => {
  const { key: _, to: __, ...told } = body as CallAnswered | CallEnded;
  return told;
};

/** A bridged call or a fax as `GET /simulator/events` tells it. */
const calledEventOf = (one: Bridge | Fax) => ({
  ...callOf(one),
  reports: reportsOf(one, ({ body }) => {
    const { key: _, ...told } = body as Exclude<Told['body'], { list: string }>;
    return told;
  }),
});

/** A call to a system's number as `GET /simulator/events` tells it. */
export function incomingEventOf(call: IncomingCall) {
  const { id, type, to, from, list, folder, action, target, at } = call;
  return { id, type, to, from, list, folder, action, target: target ?? null, time: instant(at), reports: reportsOf(call, ({ body }) => ({ type: body.type })) };
}

/** A message that a person sent, as `GET /simulator/events` tells it: `to` is whom it was sent to. */
const replyEventOf = ({ id, type, to, from, text, time }: Reply) => ({ id, type, to, from, text, time: instant(time) });

/** What arrived, as `GET /simulator/events` tells it. */
export function eventOf(one: Arrival) {
  switch (one.type) {
    case 'sms': return messageEventOf(one);
    case 'call': return callEventOf(one);
    case 'ring':
    case 'code': return ringEventOf(one);
    case 'speech': return speechEventOf(one);
    case 'bridge':
    case 'fax': return calledEventOf(one);
    case 'incoming': return incomingEventOf(one);
    case 'reply': return replyEventOf(one);
  }
}

export type SimulatorEvent = ReturnType<typeof eventOf>;

export interface EventsQuery { after?: number; to?: string; limit?: number }

/** What arrived after an id, ascending, at most `limit`; `more` tells whether there are others. */
export function eventsAfter(all: readonly Arrival[], { after = 0, to, limit = 10_000 }: EventsQuery): { events: SimulatorEvent[]; more: boolean } {
  const events: SimulatorEvent[] = [];
  for (let i = Math.max(after, 0); i < all.length; i++) {
    if (to !== undefined && all[i]!.to !== to) continue;
    if (events.length === limit) return { events, more: true };
    events.push(eventOf(all[i]!));
  }
  return { events, more: false };
}
