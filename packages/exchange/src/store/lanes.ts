import type { Head, Lane } from '../campaigns/campaign.ts';
import { due, type Key, laneKey } from './keys.ts';
import type { Put, Update } from './table.ts';

/** The lanes of a campaign, due at an instant: each has every so manieth chunk, and its share of the money. */
export function laneRows({ campaign, system, reserved, chunks, lanes }: Head, at: number): (Put & { put: Lane })[] {
  return Array.from({ length: lanes }, (_, lane) => {
    const own = Math.ceil((chunks - lane) / lanes);
    const row: Lane = {
      ...laneKey(campaign, lane), v: 1, campaign, system, lane, chunk: lane, place: 0,
      budget: Math.floor((reserved * own) / chunks), spent: 0, done: 0, fail: 0, unknown: 0, waiting: [],
    };
    return { put: { ...row, ...due('campaign', at, row) } };
  });
}

/** More money for a lane, in the transaction that takes it. Lost when another worker holds the lane. */
export const addBudget = (lane: Key, worker: string, amount: number): Update => ({
  update: { pk: lane.pk, sk: lane.sk }, set: 'ADD budget :amount', if: 'worker = :worker AND attribute_exists(lease)', values: { ':amount': amount, ':worker': worker },
});
