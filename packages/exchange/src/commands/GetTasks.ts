import type { Call } from '../dispatch/call.ts';
import { newestTasks } from '../store/tasks.ts';
import { shownTask } from '../tasks/shown.ts';

/** The system's tasks, the newest first. */
export async function GetTasks({ exchange: { table }, given: { limit = 100 }, session: { system }, now }: Call<'GetTasks'>) {
  const tasks = await newestTasks(table, system, limit);
  return { responseStatus: 'OK' as const, tasks: tasks.map((task) => shownTask(task, now)) };
}
