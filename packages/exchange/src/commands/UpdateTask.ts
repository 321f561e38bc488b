import type { Call } from '../dispatch/call.ts';
import { poke } from '../due/queue.ts';
import { error } from '../refusal.ts';
import { changeTask, taskCount } from '../store/tasks.ts';
import { readSchedule, readTask } from '../tasks/read.ts';

/** Gives a task another schedule as a whole, and other settings where they are given. */
export async function UpdateTask({ exchange, given, session: { system }, now, requestId, commit }: Call<'UpdateTask'>) {
  const { table, config, queue, log } = exchange;
  const answer = { responseStatus: 'OK' as const, status: true as const };
  for (;;) {
    const [task, count] = await Promise.all([readTask(table, system, given.TaskId), taskCount(table, system)]);
    const { active = task.active, checkIsKodesh: kodesh = task.kodesh, mailInEnd = task.mailInEnd, mailInError = task.mailInError, description = task.description } = given;
    const { schedule, first } = readSchedule(given, task.type, now);
    if (active && !task.active && count.active >= config.tasks.active) throw error(`At most ${config.tasks.active} tasks of a system are active.`);
    const nextRun = active ? first : undefined;
    const [witness, ...others] = changeTask(task, { description, schedule, active, kodesh, mailInEnd, mailInError, nextRun }, count, requestId, now);
    if (!(await commit(witness, others, answer)).done) continue;
    if (active) await poke(queue, log, [{ kind: 'task', key: { pk: task.pk, sk: task.sk } }], first - now);
    return answer;
  }
}
