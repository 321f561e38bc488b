import { readReport } from '../store/recipients.ts';
import type { Group, Head, Lane } from './campaign.ts';
import { type Fate, ways } from './ways.ts';

/** What numbers came to. */
export type Tally = Pick<Lane, 'spent' | 'done' | 'fail' | 'unknown'> & { waiting: number };

const none: Tally = { spent: 0, done: 0, fail: 0, unknown: 0, waiting: 0 };

/** The fate of one number of a group. */
export function fateOf(head: Head, group: Group, place: number): Fate {
  const report = group.reports[place];
  return ways[head.kind].fate(head, group.taken?.[place] ?? null, report === undefined ? undefined : readReport(report));
}

/** What the numbers of groups came to. Those that were given up are waited for no more; they are paid for, whatever is told of them later. */
export function tally(head: Head, groups: Group[]): Tally {
  const sum = { ...none };
  for (const group of groups) {
    for (const place of group.to.keys()) {
      const fate = fateOf(head, group, place);
      if (group.givenUp?.includes(place)) {
        sum.unknown++;
        sum.spent += head.price;
      } else if (fate.known) {
        sum[fate.went]++;
        sum.spent += fate.cost;
      } else sum.waiting++;
    }
  }
  return sum;
}

/** A lane with what some of its numbers came to. */
export const withTally = (lane: Lane, { spent, done, fail, unknown }: Tally): Lane =>
  ({ ...lane, spent: lane.spent + spent, done: lane.done + done, fail: lane.fail + fail, unknown: lane.unknown + unknown });
