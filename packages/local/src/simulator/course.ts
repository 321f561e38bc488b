import type { CallOutcome } from '@merkazia/exchange/carrier/carrier';
import { speechSeconds } from '@merkazia/exchange/speech/duration';
import type { ReceivedCode, ReceivedRing, ReceivedSpeech } from './journal.ts';
import { outcomeNamed, type Ringing, type Speaking } from './outcomes.ts';

/** A call that the exchange had the carrier make. */
export type Outgoing = ReceivedRing | ReceivedSpeech | ReceivedCode;

/** How a call that was taken goes; moments in milliseconds. */
export interface Course {
  ends: CallOutcome;
  /** When it is answered; absent when it is not. */
  answered?: number;
  over: number;
  /** How long it is answered, in seconds. */
  seconds: number;
  bridged?: { from: number; until: number };
  reports: Ringing['reports'];
}

/** How long a telephone rings that nobody answers, where the call does not say. */
const patience = 30;

/** What the network does with a call; undefined for one whose outcome there is no more. */
function doesOf(call: Outgoing): Speaking | undefined {
  const outcome = outcomeNamed(call.outcome);
  return (call.type === 'ring' ? undefined : outcome?.[call.type]) ?? outcome?.ring;
}

/** The outcome with which a call was refused at once; null for one that was taken. */
export const refusedAs = (call: Outgoing): CallOutcome | null => doesOf(call)?.refused ?? null;

/** How a call goes; undefined for one that was refused. */
export function courseOf(call: Outgoing): Course | undefined {
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

/** When a call is over, in milliseconds; null for one that was refused. */
export const overAt = (call: Outgoing): number | null => courseOf(call)?.over ?? null;

/** Whether the telephone rang. */
export const hasRung = (call: Outgoing): boolean => ['answered', 'voicemail', 'no-answer'].includes(courseOf(call)?.ends ?? '');

/** In a few words, what became of a call that rang. */
export function courseWords(call: Outgoing): string {
  const course = courseOf(call);
  if (course?.answered === undefined) return `Rang ${seconds(ringsFor(call))}.`;
  return `${course.ends === 'voicemail' ? 'A voicemail answered' : 'Answered'}, ${seconds(course.seconds)}${course.bridged ? ', and was put through' : ''}.${call.type === 'code' ? ` It said the code ${call.code}.` : ''}`;
}

const seconds = (count: number) => (count === 1 ? '1 second' : `${count} seconds`);
