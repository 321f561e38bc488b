import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange();
const move = { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'maxFile' } as const;

test('a deleted task is gone at once with its log, runs no more, leaves nothing behind, and its id is not given again', async () => {
  const { did, client } = await at.system();
  const { id } = await client.call('CreateTask', { ...move, folder: 'x'.repeat(200), target: 'y'.repeat(250) });
  await at.advance(5);
  expect((await client.call('GetTasksLogs', { TaskId: id })).logs.length).toBeGreaterThan(3);
  expect(await client.call('DeleteTask', { TaskId: id })).toMatchObject({ responseStatus: 'OK', status: 1 });
  for (const command of ['GetTasksData', 'GetTasksLogs', 'DeleteTask'] as const) await expect(client.call(command, { TaskId: id })).rejects.toMatchObject({ message: `TaskId ${id} is not a task of this system.` });
  expect((await client.call('GetTasks')).tasks).toEqual([]);
  await at.advance(2);
  const left = (await everyRow(at.exchange)).filter(({ pk, sk }) => pk.startsWith(`TASK#${did}#`) || (pk === `S#${did}` && sk.startsWith('TASK#')));
  expect(left).toEqual([]);
  expect((await client.call('CreateTask', move)).id).toBe(id + 1);
});

test('a deleted task makes room for another active one, also when it is deleted twice at once', async () => {
  const { client } = await at.system();
  for (let i = 0; i < 10; i++) await client.call('CreateTask', { ...move, minute: 0 });
  const deleted = await Promise.allSettled([1, 1, 1, 2].map((TaskId) => client.call('DeleteTask', { TaskId })));
  expect(deleted.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  const made = await Promise.allSettled([1, 2, 3].map(() => client.call('CreateTask', { ...move, minute: 0 })));
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
});

test('an id that is none is told by its name', async () => {
  const { token } = await at.system();
  expect((await at.ask(`DeleteTask?token=${token}&TaskId=x`)).body).toMatchObject({ responseStatus: 'ERROR', message: 'Parameter TaskId must be a whole number, not "x".' });
});
