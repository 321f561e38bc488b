import { type CallOutcome, callOutcomes } from '../carrier/carrier.ts';

export const isOutcome = (text: unknown): text is CallOutcome => callOutcomes.some((outcome) => outcome === text);

/** How much an outcome says, the surest first in the carrier's list: a call that was answered was certainly placed. */
export const outcomeRank = (outcome: CallOutcome): number => callOutcomes.length - callOutcomes.indexOf(outcome);

/** How a call ended, by what the carrier said at once and what it reported: the surer of the two. Undefined when neither is an outcome. */
export function outcomeOf(word: string | null | undefined, reported: string | undefined): CallOutcome | undefined {
  const [first, second] = [word, reported].filter(isOutcome);
  return first && second && outcomeRank(second) < outcomeRank(first) ? first : second ?? first;
}

/** Whether somebody, or a voicemail, answered. */
export const isAnswer = (outcome: CallOutcome): boolean => outcome === 'answered' || outcome === 'voicemail';

/**
 * What a call that speaks costs by how it ended and how long it was answered, in thousandths of a unit: `price` for the first
 * minute, after it the same a minute by the second, and `most` at most; one that nobody answered costs nothing.
 */
export const speechCost = (outcome: CallOutcome, seconds: number, { price, most }: { price: number; most: number }): number =>
  (isAnswer(outcome) ? Math.min(most, Math.max(price, Math.round((price * seconds) / 60))) : 0);

/** What a ring costs by how it ended, in thousandths of a unit: one that was never placed nothing, one that was answered the most. */
export function ringCost(outcome: CallOutcome, { price, most }: { price: number; most: number }): number {
  if (outcome === 'congestion' || outcome === 'blocked' || outcome === 'failed') return 0;
  return isAnswer(outcome) ? most : price;
}
