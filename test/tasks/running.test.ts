import { work } from '@merkazia/exchange/due/work';
import { tick } from '@merkazia/exchange/due/tick';
import type { Exchange } from '@merkazia/exchange/exchange';
import { claimDue } from '@merkazia/exchange/store/due';
import { taskKey } from '@merkazia/exchange/store/keys';
import { findTask } from '@merkazia/exchange/store/tasks';
import { act } from '@merkazia/exchange/tasks/act';
import { missedRuns } from '@merkazia/exchange/tasks/missed';
import type { TaskRow } from '@merkazia/exchange/tasks/task';
import { expect, test } from 'vitest';
import { later, working } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ tickEvery: 86_400_000 });
const hour = 3_600_000;
let lists = 9000;

/** A system with a task that sends to one telephone. */
async function sms(schedule: object) {
  const list = String(++lists);
  const phone = `054444${list}`;
  const { did, client } = await at.system({ lists: [{ id: list, description: 'x', phones: [phone] }] });
  const { id, ActionData } = await client.call('CreateTask', { taskType: 'SendSMS', smsList: list, smsMessage: 'x', minute: 0, ...schedule });
  const row = async () => (await findTask(at.exchange.table, did, id)) as TaskRow;
  return { did, client, id, ActionData, row, logs: async () => (await client.call('GetTasksLogs', { TaskId: id })).logs, arrived: async () => { await at.settle(); return at.arrived(phone); } };
}
/** The exchange at an instant. */
const when = (instant: number): Exchange => later(at.exchange, instant - at.exchange.clock.now());
/** One worker comes to a task at an instant. */
const come = (task: { did: string; id: number }, instant: number, exchange = when(instant)) => work(exchange, { kind: 'task', key: taskKey(task.did, task.id) });

test('of runs that were missed the last is made up for when it is at most an hour late, and the log tells of the others', async () => {
  const task = await sms({});
  const due = (await task.row()).nextRun!;
  await tick(working(when(due + 5.5 * hour)));
  expect(await task.logs()).toMatchObject([{ id: 2, succeeded: 1 }, { id: 1, succeeded: 0, error_message: 'The exchange was not running at the time: 5 runs were missed.' }]);
  expect(await task.row()).toMatchObject({ nextRun: due + 6 * hour, runs: 2 });
  expect(await task.arrived()).toHaveLength(1);
});

test('a run that is more than an hour late is not made up for', async () => {
  const task = await sms({ hour: 12 });
  const due = (await task.row()).nextRun!;
  await come(task, due + hour + 1000);
  expect(await task.logs()).toMatchObject([{ succeeded: 0, error_message: 'The exchange was not running at the time: the run was missed.' }]);
  expect((await task.row()).nextRun).toBeGreaterThan(due + 22 * hour);
  expect(await task.arrived()).toEqual([]);
});

test('missed runs are counted, or over a thousand, and the last of them is found', () => {
  const everyMinute = { minute: null, hour: null, day: null, month: null, year: null, days: null };
  const first = Date.parse('2026-01-12T12:00Z');
  expect(missedRuns(everyMinute, first, first + 30_000, hour)).toEqual({ passed: 0, last: first });
  expect(missedRuns(everyMinute, first, first - 500, hour)).toEqual({ passed: 0, last: first });
  expect(missedRuns(everyMinute, first, first + 90_000, hour)).toEqual({ passed: 1, last: first + 60_000 });
  const year = missedRuns(everyMinute, first, first + 365 * 24 * hour + 1000, hour);
  expect(year).toEqual({ passed: expect.any(Number), last: first + 365 * 24 * hour });
  expect(year.passed).toBeGreaterThan(1000);
});

test('workers that come to a task at the same instant run it once', async () => {
  const task = await sms({});
  const due = (await task.row()).nextRun!;
  await Promise.all([1, 2, 3, 4].map(() => come(task, due)));
  await come(task, due + 1000);
  expect(await task.logs()).toMatchObject([{ succeeded: 1 }]);
  expect(await task.arrived()).toHaveLength(1);
});

test('a worker that died after it acted, and before it wrote that down, is followed by one that acts no more', async () => {
  const task = await sms({});
  const due = (await task.row()).nextRun!;
  const claimed = await claimDue(at.exchange.table, taskKey(task.did, task.id), 'it died', due);
  expect(await act(when(due), (claimed as { item: unknown }).item as TaskRow)).toMatchObject({ ended: { succeeded: true } });
  await come(task, due + 30_000);
  expect(await task.logs()).toEqual([]);
  await come(task, due + 61_000);
  expect(await task.logs()).toMatchObject([{ succeeded: 1 }]);
  expect(await task.arrived()).toHaveLength(1);
});

test('a move that was cut short is taken up with the same file', async () => {
  const { did, client } = await at.system();
  for (const name of ['001', '002', '003']) await client.call('UploadTextFile', { what: `1/${name}.txt`, contents: name });
  const { id } = await client.call('CreateTask', { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'maxFile', minute: 0 });
  const due = (await findTask(at.exchange.table, did, id))!.nextRun!;
  const claimed = await claimDue(at.exchange.table, taskKey(did, id), 'it died', due);
  expect(await act(when(due), (claimed as { item: unknown }).item as TaskRow)).toMatchObject({ ended: { succeeded: true } });
  await come({ did, id }, due + 61_000);
  expect((await client.call('GetIVR2Dir', { path: '1' })).files.map(({ name }) => name)).toEqual(['001.txt', '002.txt']);
  expect((await client.call('GetIVR2Dir', { path: '2' })).files.map(({ name }) => name)).toEqual(['003.txt']);
  expect((await client.call('GetTasksLogs', { TaskId: id })).logs).toMatchObject([{ id: 1, succeeded: 1 }]);
});

test('while its own address does not answer, a run is put off and then done, once; after an hour it is given up', async () => {
  const task = await sms({});
  const due = (await task.row()).nextRun!;
  const deaf = (instant: number): Exchange => ({ ...when(instant), address: () => 'http://127.0.0.1:9' });
  await come(task, due, deaf(due));
  await come(task, due + 10_000, deaf(due + 10_000));
  expect(await task.logs()).toEqual([]);
  await come(task, due + 60_000);
  expect(await task.logs()).toMatchObject([{ succeeded: 1 }]);
  const next = (await task.row()).nextRun!;
  expect(next).toBe(due + hour);
  await come(task, next, deaf(next));
  await come(task, next + hour + 1000);
  expect(await task.logs()).toMatchObject([{ id: 3, succeeded: 1 }, { id: 2, succeeded: 0, error_message: 'The run was cut short, and whether it was done is not known.' }, { id: 1, succeeded: 1 }]);
  expect(await task.arrived()).toHaveLength(2);
});

test('a run that was taken and left by its worker is taken up within the hour; after that it and all that were missed since are told, and the last one runs', async () => {
  const task = await sms({});
  const due = (await task.row()).nextRun!;
  await claimDue(at.exchange.table, taskKey(task.did, task.id), 'it died', due);
  await come(task, due + 3.5 * hour);
  expect(await task.logs()).toMatchObject([
    { id: 3, succeeded: 1 }, { id: 2, succeeded: 0, error_message: 'The exchange was not running at the time: 2 runs were missed.' }, { id: 1, succeeded: 0, error_message: 'The run was cut short, and whether it was done is not known.' },
  ]);
  expect((await task.row()).nextRun).toBe(due + 4 * hour);
  expect(await task.arrived()).toHaveLength(1);
});

test('a task that is changed while it runs keeps its new schedule, and the run is written down', async () => {
  const task = await sms({});
  const due = (await task.row()).nextRun!;
  let changed: Promise<unknown> | undefined;
  const during: Exchange = { ...when(due), address: () => { changed ??= task.client.call('UpdateTask', { TaskId: task.id, minute: 7 }); return at.url; } };
  await come(task, due, during);
  await changed;
  expect(await task.logs()).toMatchObject([{ succeeded: 1 }]);
  expect(new Date((await task.row()).nextRun!).getUTCMinutes()).toBe(7);
});

test('a task whose worker died, and which was changed then, tells of both runs', async () => {
  const task = await sms({});
  const due = (await task.row()).nextRun!;
  await claimDue(at.exchange.table, taskKey(task.did, task.id), 'it died', due);
  await task.client.call('UpdateTask', { TaskId: task.id, minute: 7 });
  const next = (await task.row()).nextRun!;
  await come(task, Math.max(next, due + 61_000));
  expect(await task.logs()).toMatchObject([{ succeeded: 1 }, { succeeded: 0, error_message: 'The run was cut short, and whether it was done is not known.' }]);
});

test('a task that is deleted while it runs leaves nothing behind', async () => {
  const task = await sms({});
  const due = (await task.row()).nextRun!;
  let deleted: Promise<unknown> | undefined;
  const during: Exchange = { ...when(due), address: () => { deleted ??= task.client.call('DeleteTask', { TaskId: task.id }); return at.url; } };
  await come(task, due, during);
  await deleted;
  await come(task, due + 61_000);
  expect(await at.exchange.table.get(taskKey(task.did, task.id))).toBeUndefined();
  expect((await at.exchange.table.query({ pk: `TASK#${task.did}#${task.id}` })).items).toEqual([]);
});

test('a task is poked for its instant by the tick before it, and not by one that is too early', async () => {
  const task = await sms({});
  const due = (await task.row()).nextRun!;
  const poked = async (instant: number) => {
    const sent: { sk: string; delay: number }[] = [];
    await tick({ ...when(instant), queue: { send: async (pokes, delay = 0) => { for (const { key } of pokes) if (key.pk === `S#${task.did}`) sent.push({ sk: key.sk, delay }); } } });
    return sent;
  };
  expect(await poked(due - 120_000)).toEqual([]);
  const [poke, ...others] = await poked(due - 40_000);
  expect(others).toEqual([]);
  expect(poke!.sk).toBe(taskKey(task.did, task.id).sk);
  expect(Math.abs(poke!.delay - 40_000)).toBeLessThan(5000);
  expect(await poked(due + 1)).toEqual([{ sk: poke!.sk, delay: 0 }]);
});
