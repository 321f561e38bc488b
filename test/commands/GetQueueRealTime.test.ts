import { expect, test } from 'vitest';
import { carrierPost } from '../harness/carrier.ts';
import { useExchange } from '../harness/exchange.ts';
import { putText } from '../harness/files.ts';
import { queueOf } from '../harness/queues.ts';

const at = useExchange();
const ago = (seconds: number) => at.exchange.clock.now() - seconds * 1000;

/** A system with a queue at /1/2, and what GetQueueRealTime tells of it. */
async function withQueue() {
  const made = await at.system();
  return { ...made, ...queueOf(at, made.did), seen: (queuePath = '/1/2') => made.client.call('GetQueueRealTime', { queuePath }) };
}

const free = { Status: '1', CallsTaken: 0, LastCallUnitTime: '0', LastCall: null, LastCallAgo: '', Paused: false, Penalty: '0' };

test('an agent waits for callers: free, and without a call so far', async () => {
  const { tell, seen } = await withQueue();
  await tell({ event: 'login', agent: '0501234567', penalty: 3 });
  expect(await seen()).toEqual({
    responseStatus: 'OK', yAfastVersion: expect.any(String),
    queueData: { Abandoned: 0, Calls: 0, Completed: 0, TalkTime: 0, Holdtime: 0, Max: 0, Strategy: 'ringall' },
    members: [{ agent: '0501234567', ...free, Penalty: '3' }], entries: [],
  });
});

test('callers stand in the order in which they came, with how long they have waited, as text and in words', async () => {
  const { tell, seen } = await withQueue();
  const now = at.exchange.clock.now();
  await tell({ event: 'join', call: 'second', phone: '0521111111', at: now - 61_000 }, { event: 'join', call: 'third', phone: '0522222222', at: now - 1000 }, { event: 'join', call: 'first', phone: '0523333333', at: now - 443_000 });
  const { queueData, entries } = await seen();
  expect(queueData.Calls).toBe(3);
  expect(entries.map(({ phone, Position, CallId }) => [phone, Position, CallId])).toEqual([['0523333333', '1', 'first'], ['0521111111', '2', 'second'], ['0522222222', '3', 'third']]);
  const waits = entries.map(({ Wait }) => Number(Wait));
  expect(waits[0]! - waits[1]!).toBe(382);
  expect(Number.isInteger(waits[0]) && waits[0]! >= 443 && waits[0]! < 470).toBe(true);
  expect(entries[0]!.WaitAgo).toMatch(/^7 דקות, \d\d שניות$/);
  expect(typeof entries[0]!.Wait).toBe('string');
});

test('an agent takes a caller, is busy, and is free again; the figures follow', async () => {
  const { tell, seen } = await withQueue();
  const began = Math.floor(ago(600) / 1000) * 1000;
  await tell({ event: 'login', agent: 'a', at: began }, { event: 'join', call: '1', phone: '0521111111', at: began }, { event: 'join', call: '2', phone: '0522222222', at: began + 10_000 });
  await tell({ event: 'connect', call: '1', agent: 'a', at: began + 30_000 });
  const during = await seen();
  expect(during.queueData).toMatchObject({ Calls: 1, Completed: 0, Holdtime: 30, TalkTime: 0 });
  expect(during.members).toMatchObject([{ agent: 'a', Status: '2', CallsTaken: 1, LastCallUnitTime: String((began + 30_000) / 1000), LastCallAgo: expect.stringMatching(/^9 דקות, \d\d שניות$/) }]);
  expect(during.members[0]!.LastCall).toBe(new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Jerusalem', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(began + 30_000));
  expect(during.entries).toMatchObject([{ CallId: '2', Position: '1' }]);
  await tell({ event: 'complete', call: '1', at: began + 90_000 }, { event: 'connect', call: '2', agent: 'a', at: began + 100_000 }, { event: 'complete', call: '2', at: began + 101_000 });
  const after = await seen();
  expect(after.queueData).toMatchObject({ Abandoned: 0, Calls: 0, Completed: 2, Holdtime: 60, TalkTime: 31 });
  expect(after.members).toMatchObject([{ Status: '1', CallsTaken: 2, LastCallUnitTime: String((began + 100_000) / 1000) }]);
});

test('a caller who hangs up is abandoned; one who leaves for elsewhere is not', async () => {
  const { tell, seen } = await withQueue();
  await tell({ event: 'join', call: '1', phone: 'anonymous' }, { event: 'join', call: '2', phone: '0522222222' }, { event: 'abandon', call: '1' }, { event: 'leave', call: '2' });
  expect((await seen()).queueData).toMatchObject({ Abandoned: 1, Calls: 0, Completed: 0, Holdtime: 0 });
});

test('an agent takes a break and goes away; who comes again begins without a break', async () => {
  const { tell, seen } = await withQueue();
  const one = async () => (await seen()).members.map(({ agent, Paused, Penalty }) => [agent, Paused, Penalty]);
  await tell({ event: 'login', agent: 'a', at: ago(50) }, { event: 'login', agent: 'b', at: ago(50) }, { event: 'pause', agent: 'a', at: ago(40) });
  expect(await one()).toEqual([['a', true, '0'], ['b', false, '0']]);
  await tell({ event: 'resume', agent: 'a', at: ago(30) }, { event: 'logout', agent: 'b', at: ago(30) });
  expect(await one()).toEqual([['a', false, '0']]);
  await tell({ event: 'pause', agent: 'a', at: ago(20) }, { event: 'logout', agent: 'a', at: ago(10) });
  expect(await one()).toEqual([]);
  await tell({ event: 'login', agent: 'a', penalty: 10, at: ago(5) });
  expect(await one()).toEqual([['a', false, '10']]);
});

test('the settings of queue.ini are told, of this extension and not of another', async () => {
  const { did, tell, seen } = await withQueue();
  await putText(at, did, '/1/2/queue.ini', '; the queue\nmaxlen=20\nstrategy=rrmemory\n');
  expect((await seen()).queueData).toMatchObject({ Max: 20, Strategy: 'rrmemory' });
  await tell({ event: 'login', agent: 'a' });
  expect((await seen()).queueData).toMatchObject({ Max: 20, Strategy: 'rrmemory' });
  await putText(at, did, '/queue.ini', 'strategy=leastrecent');
  for (const path of ['.', '/', 'ivr2:/']) expect((await seen(path)).queueData).toMatchObject({ Max: 0, Strategy: 'leastrecent' });
  for (const path of ['1/2', '/1/2/', 'ivr2:/1/2', '//1//2']) expect((await seen(path)).members).toHaveLength(1);
});

test('when queue.ini changes the agents\' figures start afresh, and the agents stay as they are', async () => {
  const { did, tell, seen } = await withQueue();
  await tell({ event: 'login', agent: 'a', at: ago(900) }, { event: 'pause', agent: 'a', at: ago(800) }, { event: 'join', call: '1', phone: '0521111111', at: ago(700) }, { event: 'connect', call: '1', agent: 'a', at: ago(650) });
  expect((await seen()).members).toMatchObject([{ CallsTaken: 1, Status: '2' }]);
  await putText(at, did, 'ivr2:/1/2/queue.ini', 'maxlen=10');
  const afresh = { agent: 'a', ...free, Status: '2', Paused: true };
  expect((await seen()).members).toEqual([afresh]);
  expect((await seen()).queueData.Holdtime).toBe(50);
  // What was before and is told only now belongs to the figures of before.
  await tell({ event: 'join', call: '0', phone: '0520000000', at: ago(600) }, { event: 'connect', call: '0', agent: 'a', at: ago(590) }, { event: 'complete', call: '0', at: ago(580) });
  expect((await seen()).members).toEqual([afresh]);
  await tell({ event: 'complete', call: '1' }, { event: 'join', call: '2', phone: '0522222222' }, { event: 'connect', call: '2', agent: 'a', at: at.exchange.clock.now() + 1000 });
  expect((await seen()).members).toMatchObject([{ CallsTaken: 1, LastCall: expect.any(String), Status: '2' }]);
});

test('a queue.ini that is copied, moved or deleted starts the figures of its queue afresh, at either end', async () => {
  const { did, client, tell, seen } = await withQueue();
  const taken = async () => (await seen()).members[0]!.CallsTaken;
  await putText(at, did, '/7/queue.ini', 'maxlen=3');
  await tell({ event: 'login', agent: 'a' });
  for (const [i, given] of [
    { action: 'copy', what: '/7/queue.ini', target: '/1/2/queue.ini' }, { action: 'move', what: '/1/2/queue.ini', target: '/8/' }, { action: 'move', what: '/8/queue.ini', target: '/1/2/queue.ini' }, { action: 'delete', what: '/1/2/queue.ini' },
  ].entries()) {
    await tell({ event: 'connect', call: `c${i}`, agent: 'a', at: at.exchange.clock.now() + 1 });
    expect(await taken()).toBe(1);
    await at.advance(1);
    expect(await client.call('FileAction', given as { action: 'copy'; what: string })).toMatchObject({ success: true });
    expect(await taken()).toBe(0);
  }
});

test('a reset while agents take calls loses none that they take afterwards', async () => {
  const { did, tell, seen } = await withQueue();
  await tell({ event: 'login', agent: 'a' });
  const calls = Array.from({ length: 30 }, (_, i) => ({ event: 'connect', call: `c${i}`, agent: 'a', at: ago(60) }));
  await Promise.all([...calls.map((call) => tell(call)), putText(at, did, '/1/2/queue.ini', 'maxlen=10')]);
  expect((await seen()).members[0]!.CallsTaken).toBe(0);
  await Promise.all(calls.map(({ call }) => tell({ event: 'connect', call: `${call}x`, agent: 'a', at: at.exchange.clock.now() + 1000 })));
  expect((await seen()).members[0]!.CallsTaken).toBe(30);
});

test('40 agents and 500 waiting callers are told whole, in their order', async () => {
  const { tell, seen } = await withQueue();
  const joined = ago(3600);
  await Promise.all([
    ...Array.from({ length: 40 }, (_, i) => tell({ event: 'login', agent: `05012345${String(i).padStart(2, '0')}`, penalty: i })),
    ...Array.from({ length: 500 }, (_, i) => tell({ event: 'join', call: `call-${(i * 7) % 500}`, phone: `05200${String((i * 7) % 500).padStart(5, '0')}`, at: joined + ((i * 7) % 500) * 1000 })),
  ]);
  const { queueData, members, entries } = await seen();
  expect(queueData.Calls).toBe(500);
  expect(members.map(({ Penalty }) => Penalty)).toEqual(Array.from({ length: 40 }, (_, i) => String(i)));
  expect(entries.map(({ CallId }) => CallId)).toEqual(Array.from({ length: 500 }, (_, i) => `call-${i}`));
  expect(entries.map(({ Position }) => Position)).toEqual(Array.from({ length: 500 }, (_, i) => String(i + 1)));
});

test('a caller whose end was lost waits for a day and no longer, and an agent is as long on such a call', async () => {
  const { tell, seen } = await withQueue();
  const { tell: early } = queueOf(at, (await withQueue()).did);
  await early({ event: 'login', agent: 'x' });
  await tell({ event: 'login', agent: 'a', at: ago(90_000) }, { event: 'join', call: '1', phone: '0521111111', at: ago(86_401) }, { event: 'join', call: '2', phone: '0521111111', at: ago(86_000) });
  await tell({ event: 'connect', call: '3', agent: 'a', at: ago(86_401) });
  expect((await seen()).entries.map(({ CallId }) => CallId)).toEqual(['2']);
  expect((await seen()).members).toMatchObject([{ Status: '1', CallsTaken: 1 }]);
  await tell({ event: 'connect', call: '4', agent: 'a', at: ago(80_000) });
  expect((await seen()).members).toMatchObject([{ Status: '2', CallsTaken: 2, LastCallAgo: expect.stringMatching(/^22 שעות, 13 דקות/) }]);
});

test('an extension of which nothing is known is no queue, for other systems too', async () => {
  const { tell, client, did } = await withQueue();
  await tell({ event: 'login', agent: 'a' });
  const none = (path: string) => ({ responseStatus: 'ERROR', message: `Parameter queuePath is not a queue: nothing has happened in ${path}, and it has no queue.ini.` });
  await expect(client.call('GetQueueRealTime', { queuePath: '.' })).rejects.toMatchObject(none('/'));
  await putText(at, did, '/3/queue.ini', '');
  await client.call('FileAction', { action: 'delete', what: '/3/queue.ini' });
  await expect(client.call('GetQueueRealTime', { queuePath: '3' })).rejects.toMatchObject(none('/3'));
  await expect((await withQueue()).seen()).rejects.toMatchObject(none('/1/2'));
});

test.each(['..', '/1/../2', '/1\\2', '/%2e%2e', '/a b', 'http://x', '\u0000'])('%j is no extension', async (queuePath) => {
  const { client } = await withQueue();
  await expect(client.call('GetQueueRealTime', { queuePath })).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringMatching(/^Parameter queuePath /) });
});

test('an event is the system\'s whichever of its numbers it names, and nobody\'s is not taken', async () => {
  const { client } = await at.system({ secondaryDids: [{ did: '0779555601', usage: '' }] });
  await queueOf(at, '0779555601', '.').tell({ event: 'join', call: '1', phone: '0521111111' });
  expect((await client.call('GetQueueRealTime', { queuePath: '.' })).entries).toHaveLength(1);
  expect(await carrierPost(at, queueOf(at, '0779555699').eventOf({ event: 'join', call: '1', phone: '0521111111' }))).toEqual({ status: 200, body: { accepted: false } });
});

test.each([
  { event: 'join', call: '1' }, { event: 'join', phone: '1' }, { event: 'connect', call: '1' }, { event: 'complete' }, { event: 'login' }, { event: 'login', agent: 'a', penalty: -1 },
  { event: 'login', agent: 'a', penalty: 1.5 }, { event: 'login', agent: 'x'.repeat(201) }, { event: 'ring', agent: 'a' }, { event: '' },
])('%j is no event of the contract', async (happening) => {
  const { eventOf } = await withQueue();
  expect((await carrierPost(at, eventOf(happening))).status).toBe(400);
  expect((await carrierPost(at, { ...eventOf({ event: 'leave', call: '1' }), path: '/../1' })).status).toBe(400);
  expect((await carrierPost(at, { ...eventOf({ event: 'leave', call: '1' }), at: 'now' })).status).toBe(400);
});
