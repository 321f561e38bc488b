import type { CallOutcome } from '@merkazia/exchange/carrier/carrier';
import { speechSeconds } from '@merkazia/exchange/speech/duration';
import type { CodeCall, Ring, Speech } from './messages.ts';
import { outcomeNamed, type Ringing, type Speaking } from './outcomes.ts';
import { byHand, type Going } from './person.ts';

/** A call that the exchange had the carrier make. */
export type Outgoing = Ring | Speech | CodeCall;

/** How a call that was taken goes; moments in milliseconds. */
export interface Course extends Going {
  /** How long it is answered, in seconds. */
  seconds: number;
  bridged?: { from: number; until: number } | undefined;
  reports: Ringing['reports'];
}

/** How long a telephone rings that nobody answers, where the call does not say. */
const patience = 30;
/** How long it takes to say a code. */
const codeSeconds = 8;

/** What the network does with a call; undefined for one whose outcome there is no more. */
function doesOf(call: Outgoing): Speaking | undefined {
  const outcome = outcomeNamed(call.outcome);
  return (call.type === 'ring' ? undefined : outcome?.[call.type]) ?? outcome?.ring;
}

/** The outcome with which a call was refused at once; null for one that was taken. */
export const refusedAs = (call: Outgoing): CallOutcome | null => doesOf(call)?.refused ?? null;

/** How a call goes, by its number and by the person who has it; undefined for one that was refused. */
export function courseOf(call: Outgoing): Course | undefined {
  const own = ownCourse(call);
  if (!own || !call.hands) return own;
  const { answered, over, ...going } = byHand<Course>(own, call.hands, talkOf(call));
  const { bridged } = own;
  return {
    ...going, over, ...(answered === undefined ? {} : { answered }), seconds: answered === undefined ? 0 : Math.ceil((over - answered) / 1000),
    reports: answered === own.answered ? own.reports : answeredLater,
    ...(bridged && bridged.from < over ? { bridged: { ...bridged, until: Math.min(bridged.until, over) } } : { bridged: undefined }),
  };
}

/** What is reported of a call that its number would not have answered then. */
const answeredLater: Ringing['reports'] = [{ of: 'answered', late: 0, event: 1 }, { of: 'ended', late: 0, event: 2 }];

/** How long a person who answers listens, in milliseconds, unless the person hangs up; a ring ends when it would have. */
function talkOf(call: Outgoing): number | undefined {
  if (call.type === 'ring') return undefined;
  return 1000 * (call.type === 'code' ? codeSeconds : Math.min(speechSeconds({ ...call, repeats: call.times }), call.seconds));
}

/** How a call goes by its number alone. */
function ownCourse(call: Outgoing): Course | undefined {
  const does = doesOf(call);
  if (!does || does.refused !== undefined) return undefined;
  const { ends, reports, rings = 0, bridged } = does;
  const start = call.time;
  if (does.answered === undefined) return { ends, reports, seconds: 0, over: start + (ends === 'no-answer' ? ringsFor(call) : 0) * 1000 };
  const answered = start + rings * 1000;
  const wanted = does.answered === 'whole' ? (call.type === 'speech' ? speechSeconds({ ...call, repeats: call.times }) : 0) : does.answered;
  const seconds = call.type === 'speech' ? Math.min(wanted, call.seconds) : wanted;
  return {
    ends, reports, seconds, answered, over: answered + seconds * 1000,
    ...(bridged ? { bridged: { from: answered + bridged.after * 1000, until: answered + seconds * 1000 } } : {}),
  };
}

const ringsFor = (call: Outgoing): number => (call.type === 'ring' ? call.seconds : patience);

/** Whether the telephone rang. */
export const hasRung = (call: Outgoing): boolean => ['answered', 'voicemail', 'no-answer'].includes(courseOf(call)?.ends ?? '');
