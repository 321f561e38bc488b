import { findTask } from '@merkazia/exchange/store/tasks';
import { writeRuns } from '@merkazia/exchange/store/taskRuns';
import { localTime } from '@merkazia/exchange/time/israel';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('the last hundred runs come newest first, each with how it went', async () => {
  const { did } = await at.system();
  const client = at.client({ username: did, password: 'secret-of-test' });
  await client.call('UploadTextFile', { what: '1/007.txt', contents: 'x' });
  const { id } = await client.call('CreateTask', { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'maxFile' });
  await at.advance(2);
  const { logs } = await client.call('GetTasksLogs', { TaskId: id });
  expect(logs.at(-1)).toMatchObject({ id: 1, succeeded: 1, error_message: null });
  expect(logs.at(-2)).toMatchObject({ id: 2, succeeded: 0, error_message: 'ivr2:/1 has no file whose name is a number.' });
  const written = logs.length;
  for (let run = written + 1; run <= 104; run++) {
    const task = (await findTask(at.exchange.table, did, id))!;
    const now = at.exchange.clock.now();
    await writeRuns(at.exchange.table, task, [{ due: task.nextRun!, at: now, ended: { succeeded: true }, mail: false }], { nextRun: task.nextRun, ends: false });
  }
  const all = (await client.call('GetTasksLogs', { TaskId: id })).logs;
  expect(all).toHaveLength(100);
  const last = all[0]!.id;
  expect(last).toBeGreaterThanOrEqual(104);
  expect(all.map((run) => run.id)).toEqual(Array.from({ length: 100 }, (_, i) => last - i));
  expect((await client.call('GetTasksData', { TaskId: id })).lastRun).toBe(all[0]!.ts);
  expect(all[0]!.ts <= localTime(at.exchange.clock.now())).toBe(true);
}, 120_000);

test('a task that there is not is told by its id', async () => {
  const { client } = await at.system();
  await expect(client.call('GetTasksLogs', { TaskId: 7 })).rejects.toMatchObject({ message: 'TaskId 7 is not a task of this system.' });
});
