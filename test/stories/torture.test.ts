import { afterAll, expect, test } from 'vitest';
import { singleCalls } from '../torture/calls.ts';
import { messages } from '../torture/sms.ts';
import { tasks } from '../torture/tasks.ts';
import { stage } from '../torture/story.ts';

// The short form of `npm run torture`: the claim, a carrier's call, the settlement, and the database under it.
let seed = 20_260_112;
const on = stage(messages(), () => ++seed);
afterAll(on.remove);

test.each([
  { who: 'exchange', moment: 'after', call: 1 },
  { who: 'exchange', moment: 'during', call: 3 },
  { who: 'exchange', moment: 'before', call: 5 },
  { who: 'database', moment: 'during', call: 5 },
] as const)('the $who is killed $moment call $call of a piece of due work: nothing that was answered is lost, nothing goes out twice', async (death) => {
  expect(await on.die(death)).toEqual({ died: true, complaints: [] });
}, 120_000);

test.each([
  { who: 'exchange', moment: 'after', call: 1 },
  { who: 'exchange', moment: 'before', call: 2 },
  { who: 'exchange', moment: 'after', call: 2 },
  { who: 'database', moment: 'during', call: 2 },
] as const)('the $who is killed $moment call $call of a task that runs: it is done once, and its log says so', async (death) => {
  const on = stage(tasks(), () => ++seed);
  try {
    expect(await on.die(death)).toEqual({ died: true, complaints: [] });
  } finally {
    on.remove();
  }
}, 120_000);

test.each([
  { who: 'exchange', moment: 'after', call: 2 },
  { who: 'database', moment: 'during', call: 3 },
] as const)('the $who is killed $moment call $call of a bridged call or a fax: each is placed once and charged once, its recording kept and mailed once', async (death) => {
  const on = stage(singleCalls(), () => ++seed);
  try {
    expect(await on.die(death)).toEqual({ died: true, complaints: [] });
  } finally {
    on.remove();
  }
}, 120_000);
