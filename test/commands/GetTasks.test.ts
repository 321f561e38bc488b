import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const task = (description: string, active: 0 | 1 = 1) => ({ taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'minFile', minute: 0, hour: 3, description, active }) as const;

test('the tasks come newest first, at most a hundred or as many as are asked for, and only the system\'s own', async () => {
  const { client } = await at.system();
  for (let i = 1; i <= 104; i++) await client.call('CreateTask', task(`task ${i}`, i === 104 ? 1 : 0));
  const { tasks } = await client.call('GetTasks');
  expect(tasks.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, i) => 104 - i));
  expect(tasks[0]).toMatchObject({ description: 'task 104', type: 'MoveOnFile', status: 'WAITING', active: 1, sendMailInEnd: 0, sendMailInError: 0 });
  expect(tasks[0]!.nextRun).toMatch(/ 03:00:00$/);
  expect(tasks[1]).toMatchObject({ status: 'STOPPED', active: 0, nextRun: null });
  expect((await client.call('GetTasks', { limit: 2 })).tasks).toEqual(tasks.slice(0, 2));
  expect((await client.call('GetTasks', { limit: 1000 })).tasks).toHaveLength(104);
  expect((await (await at.system()).client.call('GetTasks')).tasks).toEqual([]);
}, 60_000);

test('a limit that is none is told by its name', async () => {
  const { token } = await at.system();
  expect((await at.ask(`GetTasks?token=${token}&limit=0`)).body).toMatchObject({ responseStatus: 'ERROR', message: 'Parameter limit must be at least 1.' });
});
