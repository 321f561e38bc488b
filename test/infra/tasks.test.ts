import { due, taskKey } from '@merkazia/exchange/store/keys';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schedulerEvent, sqsEvent } from './events.ts';
import { type Stage, startStage } from './stage.ts';

const did = '0779900007';
let stage: Stage;
let token: string;
beforeAll(async () => {
  stage = await startStage();
  await stage.open({ did, password: 'secret-of-test', units: 100_000, email: 'office@example.co.il', lists: [{ id: '77', description: 'x', phones: ['0501234567'] }] });
  token = (await stage.ask({ path: '/ym/api/Login', query: `username=${did}&password=secret-of-test` })).json.token;
});
afterAll(() => stage?.stop());

const ask = async (command: string, given: Record<string, string>) => (await stage.ask({ path: `/ym/api/${command}`, query: String(new URLSearchParams({ token, ...given })) })).json;
/** Moves a task's run to an instant. */
async function moveTo(id: number, at: number): Promise<void> {
  const key = taskKey(did, id);
  expect((await stage.table.write({ update: key, set: 'SET gs = :gs, nextRun = :at', values: { ':gs': due('task', at, key).gs, ':at': at } })).done).toBe(true);
}

test('a task is poked by the tick before its minute, and the worker runs it, under its permissions, through the api; then it mails', async () => {
  const { id } = await ask('CreateTask', { taskType: 'SendSMS', smsList: '77', smsMessage: 'כל שעה', minute: '0', mailInEnd: '1' });
  await moveTo(id, Date.now() + 40_000);
  const before = stage.sqs.messages.length;
  await stage.invoke('tick', schedulerEvent());
  const [poke, ...others] = stage.sqs.messages.slice(before);
  expect(others).toEqual([]);
  expect(JSON.parse(poke!.Body)).toEqual({ kind: 'task', key: taskKey(did, id) });
  await moveTo(id, Date.now());
  const sent = stage.sqs.messages.length;
  expect(await stage.invoke('due', sqsEvent([poke!, poke!]))).toEqual({ batchItemFailures: [] });
  expect(await ask('GetTasksLogs', { TaskId: String(id) })).toMatchObject({ logs: [{ id: 1, succeeded: 1, error_message: null }] });
  expect(await stage.invoke('due', sqsEvent(stage.sqs.messages.slice(sent)))).toEqual({ batchItemFailures: [] });
  expect(stage.gateway.handed).toMatchObject([{ from: did, to: '0501234567', text: 'כל שעה' }]);
  expect(stage.mails()).toHaveLength(1);
  expect(await ask('GetTasksData', { TaskId: String(id) })).toMatchObject({ status: 'WAITING', active: 1, nextRun: expect.stringMatching(/:00:00$/) });
});

test('a deleted task is swept by the worker', async () => {
  const { id } = await ask('CreateTask', { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'maxFile', minute: '0' });
  await moveTo(id, Date.now());
  const run = stage.sqs.messages.length;
  await stage.invoke('tick', schedulerEvent());
  await stage.invoke('due', sqsEvent(stage.sqs.messages.slice(run)));
  expect((await ask('GetTasksLogs', { TaskId: String(id) })).logs).toMatchObject([{ succeeded: 0, error_message: 'extension does not exist' }]);
  const sent = stage.sqs.messages.length;
  expect(await ask('DeleteTask', { TaskId: String(id) })).toMatchObject({ status: 1 });
  await stage.invoke('due', sqsEvent(stage.sqs.messages.slice(sent)));
  expect(await stage.table.get(taskKey(did, id))).toBeUndefined();
  expect((await stage.table.query({ pk: `TASK#${did}#${id}` })).items).toEqual([]);
});
