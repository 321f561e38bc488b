import type { Call } from '../dispatch/call.ts';
import { actionOf } from '../store/tasks.ts';
import { readTask } from '../tasks/read.ts';
import { shownDetails } from '../tasks/shown.ts';

/** One task, with its schedule and what it does. */
export async function GetTasksData({ exchange: { table }, given: { TaskId }, session: { system }, now }: Call<'GetTasksData'>) {
  const task = await readTask(table, system, TaskId);
  return { responseStatus: 'OK' as const, ...shownDetails(task, await actionOf(table, task), now) };
}
