import { afterAll, expect, test } from 'vitest';
import { campaign } from '../torture/campaign.ts';
import { newStand } from '../torture/stand.ts';
import { leftovers } from '../torture/tables.ts';

// The short form of `npm run torture -- --only campaigns`; a seed that complains is told again by `--seed n --seeds 1`.
const stand = newStand();
afterAll(stand.remove);

test.each(Array.from({ length: 20 }, (_, i) => i + 1))('a campaign of a thousand numbers in which exchange and database die reaches each of them once and costs what its report says (seed %i)', async (seed) => {
  expect((await campaign(stand, seed)).complaints).toEqual([]);
});

test('nothing is left behind: every campaign is over and adds up, no draft, lane or list outlives it', async () => {
  await stand.stop();
  expect(await leftovers(stand.data)).toEqual([]);
});
