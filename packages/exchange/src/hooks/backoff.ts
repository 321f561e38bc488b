import { createHash } from 'node:crypto';
import type { Next } from '../store/due.ts';
import { type Attempt, isTaken } from './hook.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** The waits between ten attempts, 75 and a half hours in all (the schedule that Standard Webhooks recommends). */
const waits = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];

/** How far a wait is stretched or shortened, so that what failed together does not come back together. */
const spread = 0.05;

/** What becomes of a hook after an attempt; `tries` counts the attempts, this one too, and there are `most`. */
export function nextStep(id: string, attempt: Attempt, tries: number, most: number, now: number): Exclude<Next, { gone: true }> {
  if (isTaken(attempt)) return { done: true };
  const wait = tries < most ? waits[tries - 1] : undefined;
  if (wait !== undefined) return { again: now + Math.round(wait * (1 + spread * (2 * fraction(`${id} ${tries}`) - 1))) };
  return { dead: `${tries} attempt${tries === 1 ? '' : 's'} failed, the last one: ${attempt.problem ?? `answered ${attempt.status}`}` };
}

/** A number from 0 to 1 that is the same for the same text. */
const fraction = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
