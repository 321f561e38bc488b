import { type CallOutcome, callOutcomes } from '../carrier/carrier.ts';

/** How much an outcome says, the surest first in the carrier's list: a call that was answered was certainly placed. */
export const outcomeRank = (outcome: CallOutcome): number => callOutcomes.length - callOutcomes.indexOf(outcome);

/** Outcomes of calls that never rang; they cost nothing. */
const unplaced: ReadonlySet<string> = new Set<CallOutcome>(['congestion', 'blocked', 'failed']);

export const wasPlaced = (outcome: string): boolean => !unplaced.has(outcome);

/** How a ring ended, by what the carrier said at once and what it reported: the surer of the two; undefined while neither tells. */
export function surer(word: string | null | undefined, reported: string | undefined): CallOutcome | undefined {
  const [first, second] = [word, reported].filter(isOutcome);
  return first && second ? (outcomeRank(second) >= outcomeRank(first) ? second : first) : first ?? second;
}

/** What a ring with this outcome costs: nothing unless it was placed, the most when somebody or something answered. */
export const costOf = (outcome: CallOutcome, { price, most }: { price: number; most: number }): number =>
  (!wasPlaced(outcome) ? 0 : outcome === 'answered' || outcome === 'voicemail' ? most : price);

export const isOutcome = (text: unknown): text is CallOutcome => callOutcomes.some((outcome) => outcome === text);
