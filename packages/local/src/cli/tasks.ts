import type { Result } from '@merkazia/contract';
import { call } from './call.ts';
import { asSystem } from './target.ts';
import type { Common, Terminal } from './terminal.ts';

const parts = ['minute', 'hour', 'day', 'month', 'year'] as const;

/** Changes a task and leaves the rest of it as it is: UpdateTask replaces the schedule as a whole, so what is not given of it is read first and given again. */
export async function changeTask(TaskId: string, given: Record<string, unknown>, common: Common, terminal: Terminal): Promise<void> {
  const task = await asSystem(common, terminal, (client) => client.call('GetTasksData', { TaskId } as never) as Promise<Result<'GetTasksData'>>);
  const days = task.days_of_week === null ? {} : { days: JSON.stringify(Object.fromEntries(task.days_of_week.split(',').map((day) => [day, 1]))) };
  const schedule = Object.fromEntries(parts.flatMap((part) => (task[part] === null ? [] : [[part, task[part]]])));
  await call('UpdateTask', { ...schedule, ...('ifAnyDay' in given ? {} : days), ...given, TaskId }, common, terminal);
}
