import type { CallOutcome } from '@merkazia/exchange/carrier/carrier';
import type { Ring } from './messages.ts';
import { outcomeNamed, type Ringing } from './outcomes.ts';
import { byHand, type Going } from './person.ts';

/** How a ring goes that was taken; `seconds` is how long it is answered. */
export interface Course extends Going { seconds: number; reports: Ringing['reports'] }

/** What a ring does at the network; undefined for one whose outcome there is no more. */
const doesOf = ({ outcome }: Ring): Ringing | undefined => outcomeNamed(outcome)?.ring;

/** The outcome with which a ring was refused at once; null for one that was taken. */
export const refusedAs = (ring: Ring): CallOutcome | null => doesOf(ring)?.refused ?? null;

/** How a ring goes, by its number and by the person who has it; undefined for one that was refused. */
export function courseOf(ring: Ring): Course | undefined {
  const does = doesOf(ring);
  if (!does || does.refused !== undefined) return undefined;
  const own: Going = {
    ends: does.ends, ...(does.answered === undefined ? {} : { answered: ring.time }),
    over: ring.time + 1000 * (does.answered ?? (does.ends === 'no-answer' ? ring.seconds : 0)),
  };
  const going = byHand(own, ring.hands);
  const { answered, over } = going;
  return { ...going, seconds: answered === undefined ? 0 : Math.ceil((over - answered) / 1000), reports: answered === own.answered ? does.reports : answeredLater };
}

/** What is reported of a call that its number would not have answered by itself. */
const answeredLater: Ringing['reports'] = [{ of: 'answered', late: 0, event: 1 }, { of: 'ended', late: 0, event: 2 }];

/** When a ring is over, in milliseconds; null for one that was refused. */
export const overAt = (ring: Ring): number | null => courseOf(ring)?.over ?? null;
