import { advance, command, journal } from './caller.ts';
import type { Story } from './story.ts';

const text = 'a task of the torture';

/** Two tasks of one time at one minute: an SMS to the demo list, with a mail about it, and a file that is moved. */
export function tasks(): Story {
  const made: number[] = [];
  return {
    name: 'tasks',
    async act(url) {
      for (const name of ['000', '001', '002']) await command(url, 'UploadTextFile', { what: `1/${name}.txt`, contents: name });
      const { ActionData: { createTs } } = await command(url, 'CreateTask', { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'maxFile', active: '0' });
      const [year, month, day, hour, minute] = new Date(Date.parse(`${createTs.replace(' ', 'T')}Z`) + 300_000).toISOString().split(/\D/);
      for (const task of [{ taskType: 'SendSMS', smsList: '1', smsMessage: text, mailInEnd: '1', mailInError: '1' }, { taskType: 'MoveOnFile', folder: '1', target: '2', moveFileType: 'maxFile' }]) {
        const { id } = await command(url, 'CreateTask', { ...task, year: year!, month: month!, day: day!, hour: hour!, minute: minute! } as unknown as Record<string, string>);
        made.push(id);
      }
      await advance(url, 'PT6M');
    },
    recover: (url) => advance(url, 'PT10M'),
    async judge(url) {
      const complaints: string[] = [];
      if (made.length < 2) return ['the exchange died before its tasks were made: this story is about their runs'];
      for (const id of made) {
        const { logs } = await command(url, 'GetTasksLogs', { TaskId: String(id) });
        if (logs.length !== 1 || logs[0].succeeded !== 1) complaints.push(`the log of task ${id} is ${JSON.stringify(logs)}`);
        const { active, nextRun } = await command(url, 'GetTasksData', { TaskId: String(id) });
        if (active !== 0 || nextRun !== null) complaints.push(`task ${id} is not over`);
      }
      const reached = (await journal(url)).filter((event) => event.text === text).map(({ to }) => to);
      if (reached.length !== 3 || new Set(reached).size !== 3) complaints.push(`the message reached ${reached.join(', ') || 'nobody'}`);
      const names = async (path: string) => (await command(url, 'GetIVR2Dir', { path })).files.map(({ name }: { name: string }) => name).join();
      if (await names('1') !== '000.txt,001.txt' || await names('2') !== '002.txt') complaints.push(`the files lie so: ${await names('1')} and ${await names('2')}`);
      return complaints;
    },
  };
}
