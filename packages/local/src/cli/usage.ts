import { problem } from '../problem.ts';

/** The words make no sense, for the reason that the sentence tells. */
export const usage = (sentence: string): Error => Object.assign(problem(sentence), { usage: true });

/** Whether a problem is that the words make no sense. */
export const isUsage = (error: unknown): boolean => (error as { usage?: boolean })?.usage === true;
