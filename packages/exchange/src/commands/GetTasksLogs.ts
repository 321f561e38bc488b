import type { Call } from '../dispatch/call.ts';
import { runsOf } from '../store/taskRuns.ts';
import { readTask } from '../tasks/read.ts';
import { shownRun } from '../tasks/shown.ts';

/** The last runs of a task, the newest first. */
export async function GetTasksLogs({ exchange: { table }, given: { TaskId }, session: { system } }: Call<'GetTasksLogs'>) {
  await readTask(table, system, TaskId);
  return { responseStatus: 'OK' as const, logs: (await runsOf(table, system, TaskId)).map(shownRun) };
}
