import { localTime } from '@merkazia/exchange/time/israel';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const password = 'secret-of-test';

/** Moves the clock to an instant, as a developer would. */
async function to(instant: number): Promise<void> {
  const response = await fetch(`${at.url}/simulator/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance: `PT${Math.ceil((instant - at.exchange.clock.now()) / 1000)}S` }) });
  expect(response.status).toBe(200);
}

test('a file is moved every night: the highest or lowest number, under a name of its own, unless a new file stands in the way', async () => {
  const { did } = await at.system();
  const client = at.client({ username: did, password });
  const names = async (path: string) => (await client.call('GetIVR2Dir', { path })).files.map(({ name }) => name);
  for (const name of ['000.txt', '001.txt', '010.txt', 'abc.txt']) await client.call('UploadTextFile', { what: `1/${name}`, contents: name });
  await client.call('UploadTextFile', { what: '2/010.txt', contents: 'of before' });
  const night = { hour: 2, minute: 30 };
  const { id } = await client.call('CreateTask', { taskType: 'MoveOnFile', folder: 'ivr2:/1', target: 'ivr2:/2', moveFileType: 'maxFile', ...night });
  const nextRun = async (TaskId = id) => Date.parse(`${(await client.call('GetTasksData', { TaskId })).nextRun!.replace(' ', 'T')}Z`) - 3 * 3_600_000;
  await to((await nextRun()) + 7_200_000);
  expect(await names('1')).toEqual(['000.txt', '001.txt', 'abc.txt']);
  expect(await names('2')).toEqual(['010.txt', '011.txt']);
  expect((await client.call('GetTextFile', { what: '2/011.txt' })).contents).toBe('010.txt');
  expect((await client.call('GetTextFile', { what: '2/010.txt' })).contents).toBe('of before');
  await client.call('DeleteTask', { TaskId: id });
  const low = await client.call('CreateTask', { taskType: 'MoveOnFile', folder: '1', target: 'new/deep', moveFileType: 'minFile', blockMoveIfNewFileInMinutes: 180, ...night });
  await to((await nextRun(low.id)) + 7_200_000);
  expect(await names('new/deep')).toEqual(['000.txt']);
  await to((await nextRun(low.id)) - 3_600_000);
  await client.call('UploadTextFile', { what: 'new/deep/999.txt', contents: 'recorded just now' });
  await to((await nextRun(low.id)) + 7_200_000);
  expect((await client.call('GetTasksLogs', { TaskId: low.id })).logs[0]).toMatchObject({ succeeded: 0, error_message: 'Not moved: ivr2:/new/deep has a file recorded within 180 minutes.' });
  await to((await nextRun(low.id)) + 7_200_000);
  expect(await names('new/deep')).toEqual(['000.txt', '001.txt', '999.txt']);
  await to((await nextRun(low.id)) + 7_200_000);
  expect((await client.call('GetTasksLogs', { TaskId: low.id })).logs.slice(0, 2)).toMatchObject([{ succeeded: 0, error_message: 'ivr2:/1 has no file whose name is a number.' }, { succeeded: 1 }]);
  await client.call('DeleteTask', { TaskId: low.id });
}, 120_000);

test('a task of one time runs, is over, and makes room', async () => {
  const { did } = await at.system();
  const client = at.client({ username: did, password });
  const [year, month, day] = localTime(at.exchange.clock.now() + 2 * 86_400_000).slice(0, 10).split('-').map(Number);
  const once = { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'maxFile', minute: 0, hour: 12, day: day!, month: month!, year: year! } as const;
  for (let i = 0; i < 10; i++) await client.call('CreateTask', once);
  await expect(client.call('CreateTask', once)).rejects.toThrow('At most 10');
  await to(at.exchange.clock.now() + 3 * 86_400_000);
  expect(await client.call('GetTasksData', { TaskId: 3 })).toMatchObject({ active: 0, status: 'ENDED', nextRun: null });
  await client.call('CreateTask', { ...once, year: year! + 1 });
  await expect(client.call('UpdateTask', { TaskId: 3, day: day!, month: month!, year: year!, hour: 12, minute: 0, active: 1 })).rejects.toThrow('The schedule never comes.');
}, 120_000);
