import type { CallOutcome } from '@merkazia/exchange/carrier/carrier';
import type { Bridge, Fax } from './messages.ts';
import { type Leg, outcomeNamed, type Outcome } from './outcomes.ts';
import { byHand, type Hand, ofLeg } from './person.ts';

/** How a bridged call goes, in seconds after it was handed over, when the first leg is dialled too. */
export interface BridgeCourse { outcome: CallOutcome; answered?: number; second?: { outcome: CallOutcome; answered?: number }; over: number }
/** How a fax goes, likewise; `status` is the word of the fax engine on one that was answered. */
export interface FaxCourse { outcome: CallOutcome; answered?: number; status?: string; over: number }

/** So long a telephone rings, in seconds, that nobody answers. */
const ringing = 30;

/** The first leg of a bridged call answers at once and stays; the second rings 10 seconds and talks for 50: as long as in the source's example. */
const usual: Record<1 | 2, Leg> = { 1: { answers: 0 }, 2: { answers: 10, talks: 50 } };

type Going = Leg | { ends: CallOutcome; after: number };

function legOf(outcome: Outcome | undefined, place: 1 | 2): Going {
  if (!outcome || outcome.name === 'delivered') return usual[place];
  if (outcome.leg) return outcome.leg;
  const { ends, answered } = outcome.ring;
  return answered === undefined ? { ends, after: ends === 'no-answer' ? ringing : 0 } : { answers: 0, talks: answered };
}

/** How a leg goes on that was dialled at an instant (milliseconds), after what a person did with its telephone. */
function held(leg: Going, hands: readonly Hand[], dialled: number): Going {
  if (hands.length === 0) return leg;
  const own = 'ends' in leg ? { ends: leg.ends, over: leg.after * 1000 } : { ends: 'answered' as const, answered: leg.answers * 1000, over: leg.talks === undefined ? Infinity : (leg.answers + leg.talks) * 1000 };
  const { ends, answered, over } = byHand(own, hands.map((hand) => ({ ...hand, time: hand.time - dialled })), 'ends' in leg ? Infinity : undefined);
  return answered === undefined ? { ends, after: over / 1000 } : { answers: answered / 1000, ...(over === Infinity ? {} : { talks: (over - answered) / 1000 }) };
}

/** The outcome with which a call was refused at once; null for one that was taken. */
export const refusedCall = ({ outcome }: Bridge | Fax): CallOutcome | null => outcomeNamed(outcome)?.ring.refused ?? null;

export function bridgeCourse({ outcome: named, secondOutcome, seconds, time, hands }: Bridge): BridgeCourse {
  const met = outcomeNamed(named);
  const first = held(legOf(met, 1), ofLeg(hands, 1), time);
  if ('ends' in first) return { outcome: first.ends, over: Math.min(first.after, seconds) };
  if (first.answers >= seconds) return { outcome: 'no-answer', over: seconds };
  const answered = { outcome: met?.ring.ends === 'voicemail' ? 'voicemail' as const : 'answered' as const, answered: first.answers };
  const second = held(legOf(outcomeNamed(secondOutcome), 2), ofLeg(hands, 2), time + first.answers * 1000);
  const leaves = Math.min(first.talks === undefined ? Infinity : first.answers + first.talks, seconds);
  if ('ends' in second) {
    const over = Math.min(first.answers + second.after, leaves);
    return { ...answered, second: { outcome: over < first.answers + second.after ? 'no-answer' : second.ends }, over };
  }
  const bridged = first.answers + second.answers;
  if (bridged >= leaves) return { ...answered, second: { outcome: 'no-answer' }, over: leaves };
  const by = outcomeNamed(secondOutcome)?.ring.ends === 'voicemail' ? 'voicemail' : 'answered';
  return { ...answered, second: { outcome: by, answered: bridged }, over: Math.min(second.talks === undefined ? Infinity : bridged + second.talks, leaves) };
}

/** A fax machine answers after 5 seconds and takes a page in 30. */
const machine = { answers: 5, page: 30 };

/** How a fax goes, by its number and by the person who answers as a fax machine would, or hangs up. */
export function faxCourse(call: Fax): FaxCourse {
  const own = ownFax(call);
  const { pages, seconds, time, hands } = call;
  if (!hands) return own;
  const going = byHand(
    { ends: own.outcome, answered: own.answered === undefined ? undefined : own.answered * 1000, over: own.over * 1000 },
    hands.map((hand) => ({ ...hand, time: hand.time - time })), Math.min(pages * machine.page, seconds) * 1000,
  );
  if (going.answered === undefined) return { outcome: going.ends, over: going.over / 1000 };
  const whole = going.answered / 1000 === own.answered ? own : cut({ answered: going.answered / 1000, takes: pages * machine.page, status: 'SUCCESS' }, seconds);
  return going.over / 1000 < whole.over ? { ...whole, status: brokenOff, over: going.over / 1000 } : whole;
}

function ownFax({ outcome: named, pages, seconds }: Fax): FaxCourse {
  const outcome = outcomeNamed(named);
  const faxes = outcome?.fax;
  const { ends, answered } = outcome?.ring ?? { ends: 'no-answer' };
  const whole = pages * machine.page;
  if (!outcome || outcome.name === 'delivered' || faxes) return cut({ answered: faxes?.answers ?? machine.answers, takes: faxes?.takes?.(whole) ?? whole, status: faxes?.status ?? 'SUCCESS' }, seconds);
  if (answered === undefined) return { outcome: ends, over: ends === 'no-answer' ? ringing : 0 };
  return cut({ answered: 0, takes: answered, status: ends === 'voicemail' ? noFax : 'SUCCESS' }, seconds);
}

/** What the fax engine says when no fax machine answers, and when the call ends in the middle. */
export const noFax = 'Timed out waiting for initial communication';
export const brokenOff = 'The call dropped prematurely';

const cut = ({ answered, takes, status }: { answered: number; takes: number; status: string }, seconds: number): FaxCourse =>
  ({ outcome: status === noFax && takes <= 2 ? 'voicemail' : 'answered', answered, status: takes > seconds ? brokenOff : status, over: answered + Math.min(takes, seconds) });
