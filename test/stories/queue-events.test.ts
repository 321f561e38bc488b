import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carrierPost } from '../harness/carrier.ts';
import { useExchange } from '../harness/exchange.ts';
import { everyRow, rowText } from '../harness/money.ts';
import { queueOf } from '../harness/queues.ts';

const at = useExchange();
const rough = useExchange({ faults: { seed: 11, conflict: 0.1, throttle: 0.05, lost: 0.05 } });
const seed = 20_261_125;
const began = Date.now() - 600_000;
const instant = fc.integer({ min: 0, max: 8 }).map((seconds) => began + seconds * 1000);
const call = fc.constantFrom('c1', 'c2', 'c3');
const agent = fc.constantFrom('a1', 'a2');

/** Anything that may be told of a small queue; much of it contradicts the rest. */
const happening = fc.oneof(
  fc.record({ event: fc.constant('join'), call, phone: fc.constant('0521234567'), at: instant }),
  fc.record({ event: fc.constant('connect'), call, agent, at: instant }),
  fc.record({ event: fc.constantFrom('leave', 'abandon', 'complete'), call, at: instant }),
  fc.record({ event: fc.constant('login'), agent, penalty: fc.nat({ max: 12 }), at: instant }),
  fc.record({ event: fc.constantFrom('logout', 'pause', 'resume'), agent, at: instant }),
);

/** The rows of a queue, without what counts versions, without its name, and a figure of 0 as if it were not there. */
async function rowsOf(system: string, path: string): Promise<string[]> {
  const rows = (await everyRow(at.exchange)).filter(({ pk }) => pk === `Q#${system}#${path}`);
  const told = rows.map(({ pk: _, rev: __, ttl: ___, on, ...row }) => {
    const some = Object.entries(row).filter(([name, value]) => !(name !== 'since' && value === 0));
    return rowText({ ...Object.fromEntries(some), on: [...(on ?? [])].sort((a, b) => (a.call < b.call ? -1 : 1)) });
  });
  return told.filter((text) => text !== '{"on":[],"sk":"STATE"}').sort();
}

test('a queue is the same in whatever order its events come, however often, one after another or at once', async () => {
  const shuffled = fc.array(happening, { minLength: 1, maxLength: 14 }).chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list.slice(0, 5)], { minLength: list.length + Math.min(5, list.length), maxLength: list.length + Math.min(5, list.length) })));
  const { did } = await at.system();
  let queues = 0;
  await fc.assert(fc.asyncProperty(shuffled, async ([list, mixed]) => {
    const [one, other, third] = [1, 2, 3].map(() => queueOf(at, did, `/${++queues}`)) as [ReturnType<typeof queueOf>, ReturnType<typeof queueOf>, ReturnType<typeof queueOf>];
    for (const each of list) await carrierPost(at, one.eventOf(each));
    for (const each of mixed) await carrierPost(at, other.eventOf(each), { another: true });
    await Promise.all(mixed.map((each) => carrierPost(at, third.eventOf(each), { another: true })));
    const [expected, ...others] = await Promise.all([2, 1, 0].map((back) => rowsOf(did, `/${queues - back}`)));
    expect(others).toEqual([expected, expected]);
  }), { seed, numRuns: 40 });
});

test('calls that agents take at once are all counted, though the database is throttled, conflicts and loses replies', async () => {
  const { did, client } = await rough.system();
  const { eventOf } = queueOf(rough, did);
  const list = Array.from({ length: 20 }, (_, i) => [
    { event: 'join', call: `c${i}`, phone: '0521234567', at: began }, { event: 'connect', call: `c${i}`, agent: `a${i % 4}`, at: began + 1000 }, { event: 'complete', call: `c${i}`, at: began + 3000 },
  ]).flat();
  await Promise.all(list.map((each) => carrierPost(rough, eventOf(each), { another: true })));
  const { queueData, members } = await client.call('GetQueueRealTime', { queuePath: '/1/2' });
  expect(queueData).toMatchObject({ Completed: 20, TalkTime: 2, Holdtime: 1, Calls: 0 });
  expect(members.map(({ Status, CallsTaken }) => [Status, CallsTaken])).toEqual(Array(4).fill(['1', 5]));
});
