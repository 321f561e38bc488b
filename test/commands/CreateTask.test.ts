import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const sms = { taskType: 'SendSMS', smsList: '1', smsMessage: 'בוקר טוב', minute: 30, hour: 8 } as const;
const move = { taskType: 'MoveOnFile', folder: 'ivr2:/1', target: 'ivr2:/2', moveFileType: 'maxFile', minute: 0 } as const;

test('a task is answered as it was taken in, with its next run', async () => {
  const { did, client } = await at.system();
  const days = '{"0":1,"1":0,"2":1,"3":0,"4":0,"5":0,"6":0}';
  const { id, jobId, ActionData } = await client.call('CreateTask', { ...sms, description: 'Morning reminder', days, checkIsKodesh: 1, mailInError: 1 });
  expect([id, jobId]).toEqual([1, 1]);
  expect(ActionData).toMatchObject({
    id: 1, description: 'Morning reminder', type: 'SendSMS', status: 'WAITING', active: 1, sendMailInEnd: 0, sendMailInError: 1, createBy: did, updateTs: null, lastRun: null,
    minute: 30, hour: 8, year: null, day: null, month: null, days_of_week: '0,2', checkIsKodesh: 1, action_data: { callerId: did, smsList: '1', smsMessage: 'בוקר טוב' },
  });
  const next = new Date(`${ActionData.nextRun!.replace(' ', 'T')}Z`);
  expect([0, 2]).toContain(next.getUTCDay());
  expect(ActionData.nextRun).toMatch(/ 08:30:00$/);
  expect(await client.call('GetTasksData', { TaskId: id })).toMatchObject(ActionData);
});

test('the keys of days rule, and what is no such text is every day', async () => {
  const { client } = await at.system();
  for (const [days, days_of_week] of [
    ['{"0":1,"3":1}', '0,3'], ['{"6":"1","0":true,"2":0}', '0,6'], ['every day', null], ['{"7":1}', null], ['{"0":2}', null], ['[1]', null], ['{}', null], ['null', null], [undefined, null],
  ] as const) expect((await client.call('CreateTask', { ...move, active: 0, ...(days === undefined ? {} : { days }) })).ActionData.days_of_week, days).toBe(days_of_week);
});

test('with ifAnyDay the days are ignored', async () => {
  const { client } = await at.system();
  expect((await client.call('CreateTask', { ...move, days: '{"0":1}', ifAnyDay: 1 })).ActionData.days_of_week).toBeNull();
});

test('of tasks made at once, the eleventh active one is refused, and an inactive one is not', async () => {
  const { client } = await at.system();
  const made = await Promise.allSettled(Array.from({ length: 14 }, () => client.call('CreateTask', sms)));
  const refused = made.filter((one) => one.status === 'rejected').map(({ reason }) => reason.message);
  expect(refused).toEqual(Array(4).fill('At most 10 tasks of a system are active.'));
  const ids = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : [])).sort((a, b) => a - b);
  expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect((await client.call('CreateTask', { ...sms, active: 0 })).ActionData).toMatchObject({ id: 11, active: 0, status: 'STOPPED', nextRun: null });
});

test('asked again under its key, it makes no second task', async () => {
  const { client } = await at.system();
  const options = { idempotencyKey: 'task-1' };
  expect(await client.call('CreateTask', sms, options)).toEqual(await client.call('CreateTask', sms, options));
  expect((await client.call('GetTasks')).tasks).toHaveLength(1);
});

test('a text of 10,000 letters is kept whole', async () => {
  const { client } = await at.system();
  const smsMessage = 'א'.repeat(10_000);
  const { id } = await client.call('CreateTask', { ...sms, smsMessage });
  expect((await client.call('GetTasksData', { TaskId: id })).action_data.smsMessage).toBe(smsMessage);
});

const bad: [object, string][] = [
  [{ minute: undefined }, 'Parameter minute is required.'], [{ minute: 60 }, 'Parameter minute must be at most 59.'], [{ hour: 24 }, 'Parameter hour must be at most 23.'],
  [{ day: 31, month: 2 }, 'The schedule never comes.'], [{ day: 29, month: 2, year: 2999 }, 'The schedule never comes.'], [{ days: '{"0":0}' }, 'The schedule never comes.'], [{ year: 2020 }, 'Parameter year is past: 2020.'],
  [{ year: 10_000 }, 'Parameter year must be at most 9999.'], [{ taskType: 'Fly' }, 'Parameter taskType cannot be Fly.'], [{ taskType: undefined }, 'Parameter taskType is required.'], [{ smsList: undefined }, 'Parameter smsList is required.'],
  [{ smsMessage: '' }, 'Parameter smsMessage is empty.'], [{ description: 'x'.repeat(501) }, 'Parameter description must have at most 500 characters.'], [{ active: 'yes' }, 'Parameter active must be 0 or 1, not "yes".'],
  [{ ...move, folder: '../1' }, 'Parameter folder: path is invalid, it has "..".'], [{ ...move, target: 'ivr/1/' }, 'Parameter target is the folder that the file is taken from.'],
];

test('a bad request is told by the name of its parameter, and makes no task', async () => {
  const { token, client } = await at.system();
  for (const [given, message] of bad) {
    const { body } = await at.ask('CreateTask', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify({ ...sms, ...given }) });
    expect(body, JSON.stringify(given)).toMatchObject({ responseStatus: 'ERROR', message });
  }
  expect((await client.call('GetTasks')).tasks).toEqual([]);
});
