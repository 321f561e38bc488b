import type { CallOutcome } from '@merkazia/exchange/carrier/carrier';
import type { ReceivedRing } from './journal.ts';
import { outcomeNamed, type Ringing } from './outcomes.ts';

/** What a ring does at the network; undefined for one whose outcome there is no more. */
const doesOf = ({ outcome }: ReceivedRing): Ringing | undefined => outcomeNamed(outcome)?.ring;

/** The outcome with which a ring was refused at once; null for one that was taken. */
export const refusedAs = (ring: ReceivedRing): CallOutcome | null => doesOf(ring)?.refused ?? null;

/** When a ring is over, in milliseconds; null for one that was refused. */
export function overAt(ring: ReceivedRing): number | null {
  const does = doesOf(ring);
  if (!does || does.refused !== undefined) return null;
  return ring.time + 1000 * (does.answered ?? (does.ends === 'no-answer' ? ring.seconds : 0));
}

/** Whether the telephone rang. */
export const hasRung = (ring: ReceivedRing): boolean => ['answered', 'voicemail', 'no-answer'].includes(doesOf(ring)?.ends ?? '');

/** In a few words, what became of a call that rang. */
export function courseOf(ring: ReceivedRing): string {
  const { ends, answered } = doesOf(ring) ?? {};
  if (answered === undefined) return `Rang ${seconds(ring.seconds)}.`;
  return `${ends === 'voicemail' ? 'A voicemail answered' : 'Answered'}, ${seconds(answered)}.`;
}

const seconds = (count: number) => (count === 1 ? '1 second' : `${count} seconds`);
