import { afterAll, expect, test } from 'vitest';
import { newStand } from '../torture/stand.ts';
import { statuses } from '../torture/statuses.ts';

// The short form of `npm run torture -- --only statuses`.
const stand = newStand();
afterAll(async () => {
  await stand.stop();
  stand.remove();
});

test.each([1, 2, 3])('of a spoken campaign in which exchange and database die its owner is told every status, and the end once and last (seed %i)', async (seed) => {
  expect((await statuses(stand, seed)).complaints).toEqual([]);
});
