import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a task of each type is told with its schedule and what it does', async () => {
  const { did, client } = await at.system({ secondaryDids: [{ did: '0779555501', usage: '' }] });
  const ring = await client.call('CreateTask', { taskType: 'RunTzintuk', toList: 'a,b', typeList: 'tzl', callerId: '0779555501', minute: 0, day: 1, month: 2, year: 2999 });
  expect(await client.call('GetTasksData', { TaskId: ring.id })).toMatchObject({
    responseStatus: 'OK', yAfastVersion: expect.any(String), id: ring.id, type: 'RunTzintuk', nextRun: '2999-02-01 00:00:00', minute: 0, hour: null, day: 1, month: 2, year: 2999, days_of_week: null,
    checkIsKodesh: 0, createBy: did, action_data: { callerId: '0779555501', toList: 'a,b', typeList: 'tzl' },
  });
  const move = await client.call('CreateTask', { taskType: 'MoveOnFile', folder: 'ivr/1', target: '2', moveFileType: 'minFile', blockMoveIfNewFileInMinutes: 60 });
  expect((await client.call('GetTasksData', { TaskId: move.id })).action_data).toEqual({ folder: 'ivr/1', target: '2', moveFileType: 'minFile', blockMoveIfNewFileInMinutes: 60 });
});

test('a task that there is not, or of another system, is told by its id', async () => {
  const { client } = await at.system();
  const other = await at.system();
  await other.client.call('CreateTask', { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'minFile' });
  for (const TaskId of [1, 99_999_999_999]) await expect(client.call('GetTasksData', { TaskId })).rejects.toMatchObject({ responseStatus: 'ERROR', message: `TaskId ${TaskId} is not a task of this system.` });
});
