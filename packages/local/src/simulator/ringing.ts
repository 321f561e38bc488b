import type { CallOutcome } from '@merkazia/exchange/carrier/carrier';
import type { ReceivedCode, ReceivedRing } from './journal.ts';
import { outcomeNamed, type Ringing } from './outcomes.ts';

/** A call that somebody may answer. */
export type Ringable = ReceivedRing | ReceivedCode;

/** So long a telephone rings before a call that says something is given up, in seconds. */
const patience = 30;

/** What a call does at the network; undefined for one whose outcome there is no more. */
export function doesOf({ type, outcome }: Ringable): Ringing | undefined {
  const found = outcomeNamed(outcome);
  return type === 'code' ? found?.code ?? found?.ring : found?.ring;
}

/** The outcome with which a ring was refused at once; null for one that was taken. */
export const refusedAs = (ring: Ringable): CallOutcome | null => doesOf(ring)?.refused ?? null;

/** When a ring is over, in milliseconds; null for one that was refused. */
export function overAt(ring: Ringable): number | null {
  const does = doesOf(ring);
  if (!does || does.refused !== undefined) return null;
  return ring.time + 1000 * (does.answered ?? (does.ends === 'no-answer' ? rings(ring) : 0));
}

/** Whether the telephone rang. */
export const hasRung = (ring: Ringable): boolean => ['answered', 'voicemail', 'no-answer'].includes(doesOf(ring)?.ends ?? '');

/** In a few words, what became of a call that rang. */
export function courseOf(ring: Ringable): string {
  const { ends, answered } = doesOf(ring) ?? {};
  if (answered === undefined) return `Rang ${seconds(rings(ring))}.`;
  return `${ends === 'voicemail' ? 'A voicemail answered' : 'Answered'}, ${seconds(answered)}.${ring.type === 'code' ? ` It said the code ${ring.code}.` : ''}`;
}

const rings = (call: Ringable): number => (call.type === 'ring' ? call.seconds : patience);
const seconds = (count: number) => (count === 1 ? '1 second' : `${count} seconds`);
