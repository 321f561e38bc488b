import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import { deleteBuckets, forgetGone, type GenerationRow, standingOf } from '../store/listGenerations.ts';

const whilePinned = 10 * 60_000;

/** Deletes a generation of a list's entries that never became its own, or is no longer, when no campaign reads it. */
export const sweepList = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<GenerationRow>(exchange, 'list', key, worker, async ({ list, generation }) => {
  const { table, clock } = exchange;
  const standing = await standingOf(table, list, generation);
  // Taken again and again it is not given up; that it was ever taken has to stay: `standsWhole` looks at it.
  if (standing === 'pinned') return { next: { again: clock.now() + whilePinned }, set: { tries: 0 } };
  if (standing === 'free') {
    if (await deleteBuckets(table, list, generation)) return { next: { again: clock.now() }, set: { tries: 0 } };
    await forgetGone(table, list);
  }
  return { next: { gone: true } };
});
