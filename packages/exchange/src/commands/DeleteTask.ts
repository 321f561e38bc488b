import type { Call } from '../dispatch/call.ts';
import { poke } from '../due/queue.ts';
import { deleteTask, taskCount } from '../store/tasks.ts';
import { readTask } from '../tasks/read.ts';

/** Deletes a task: from now on it is not there, and a worker sweeps what was written down of it. */
export async function DeleteTask({ exchange: { table, queue, log }, given, session: { system }, now, requestId, commit }: Call<'DeleteTask'>) {
  const answer = { responseStatus: 'OK' as const, status: 1 };
  for (;;) {
    const [task, count] = await Promise.all([readTask(table, system, given.TaskId), taskCount(table, system)]);
    const [witness, ...others] = deleteTask(task, count, requestId, now);
    if (!(await commit(witness, others, answer)).done) continue;
    await poke(queue, log, [{ kind: 'task', key: { pk: task.pk, sk: task.sk } }]);
    return answer;
  }
}
