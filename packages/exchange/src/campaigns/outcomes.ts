import { type CallOutcome, callOutcomes } from '../carrier/carrier.ts';

/** How much an outcome says, the surest first in the carrier's list: a call that was answered was certainly placed. */
export const outcomeRank = (outcome: CallOutcome): number => callOutcomes.length - callOutcomes.indexOf(outcome);

/** Outcomes of calls that never rang; they cost nothing. */
const unplaced: ReadonlySet<string> = new Set<CallOutcome>(['congestion', 'blocked', 'failed']);

export const wasPlaced = (outcome: string): boolean => !unplaced.has(outcome);

export const isOutcome = (text: unknown): text is CallOutcome => callOutcomes.some((outcome) => outcome === text);
