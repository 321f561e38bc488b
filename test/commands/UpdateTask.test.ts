import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const sms = { taskType: 'SendSMS', smsList: '1', smsMessage: 'בוקר טוב', minute: 30, hour: 8, days: '{"0":1}', description: 'first', mailInEnd: 1, checkIsKodesh: 1 } as const;

test('the schedule is replaced as a whole, and what else is not given stays', async () => {
  const { client } = await at.system();
  const { id } = await client.call('CreateTask', sms);
  expect(await client.call('UpdateTask', { TaskId: id, minute: 45, day: 31 })).toMatchObject({ responseStatus: 'OK', status: true });
  const task = await client.call('GetTasksData', { TaskId: id });
  expect(task).toMatchObject({ minute: 45, hour: null, day: 31, days_of_week: null, description: 'first', sendMailInEnd: 1, checkIsKodesh: 1, active: 1, type: 'SendSMS', action_data: { smsMessage: 'בוקר טוב' } });
  expect(task.nextRun).toMatch(/-31 00:45:00$/);
  expect(task.updateTs).toMatch(/^\d{4}/);
  await client.call('UpdateTask', { TaskId: id, minute: 0, hour: 9, description: 'second', mailInEnd: 0, mailInError: 1, checkIsKodesh: 0 });
  expect(await client.call('GetTasksData', { TaskId: id })).toMatchObject({ description: 'second', sendMailInEnd: 0, sendMailInError: 1, checkIsKodesh: 0, day: null });
});

test('a task that is stopped does not run, and one that is started again does', async () => {
  const { did } = await at.system({ lists: [{ id: '7701', description: 'x', phones: ['0542220001'] }] });
  const client = at.client({ username: did, password: 'secret-of-test' });
  const { id } = await client.call('CreateTask', { taskType: 'SendSMS', smsList: '7701', smsMessage: 'x', minute: 30 });
  await client.call('UpdateTask', { TaskId: id, minute: 30, active: 0 });
  expect(await client.call('GetTasksData', { TaskId: id })).toMatchObject({ status: 'STOPPED', active: 0, nextRun: null });
  await at.advance(130);
  expect(await at.arrived('0542220001')).toEqual([]);
  await client.call('UpdateTask', { TaskId: id, minute: 30, active: 1 });
  await at.advance(60);
  expect(await at.arrived('0542220001')).toHaveLength(1);
});

test('of tasks started at once none is the eleventh', async () => {
  const { client } = await at.system();
  const made = await Promise.all(Array.from({ length: 14 }, () => client.call('CreateTask', { ...sms, active: 0 })));
  const started = await Promise.allSettled(made.map(({ id }) => client.call('UpdateTask', { TaskId: id, minute: 1, active: 1 })));
  expect(started.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  for (const one of started) if (one.status === 'rejected') expect(one.reason.message).toBe('At most 10 tasks of a system are active.');
  const { tasks } = await client.call('GetTasks');
  expect(tasks.filter(({ active }) => active)).toHaveLength(10);
  await client.call('UpdateTask', { TaskId: tasks.find(({ active }) => active)!.id, minute: 1, active: 0 });
  await client.call('CreateTask', sms);
});

const bad: [object, string][] = [
  [{ TaskId: 1 }, 'minute is required for SendSMS and RunTzintuk.'], [{ TaskId: 1, minute: 0, day: 30, month: 2 }, 'The schedule never comes.'], [{ TaskId: 1, minute: 0, year: 2020 }, 'Parameter year is past: 2020.'],
  [{ TaskId: 2, minute: 0 }, 'TaskId 2 is not a task of this system.'], [{ minute: 0 }, 'Parameter TaskId is required.'], [{ TaskId: 1, minute: -1 }, 'Parameter minute must be at least 0.'],
];

test('a bad request is told by the name of its parameter, and changes nothing', async () => {
  const { token, client } = await at.system();
  const { id, ActionData } = await client.call('CreateTask', sms);
  for (const [given, message] of bad) {
    const { body } = await at.ask('UpdateTask', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify(given) });
    expect(body, JSON.stringify(given)).toMatchObject({ responseStatus: 'ERROR', message });
  }
  expect(await client.call('GetTasksData', { TaskId: id })).toMatchObject(ActionData);
});
