import type { Call } from '../dispatch/call.ts';
import { poke } from '../due/queue.ts';
import { error } from '../refusal.ts';
import { taskKey } from '../store/keys.ts';
import { type NewTask, newTask, taskCount } from '../store/tasks.ts';
import { readAction, readSchedule } from '../tasks/read.ts';
import { shownDetails } from '../tasks/shown.ts';

/** Makes a task: its row, due at its first run, and the count of those that are active in one transaction. */
export async function CreateTask({ exchange, given, session: { system }, now, commit }: Call<'CreateTask'>) {
  const { table, config, queue, log } = exchange;
  const { active = true, checkIsKodesh: kodesh = false, mailInEnd = false, mailInError = false, description = '' } = given;
  const { schedule, first } = readSchedule(given, given.taskType, now);
  const action = readAction(given, system);
  for (;;) {
    const count = await taskCount(table, system);
    if (active && count.active >= config.tasks.active) throw error(`At most ${config.tasks.active} tasks of a system are active.`);
    const id = count.last + 1;
    const task: NewTask = {
      system, id, type: given.taskType, description, schedule, active, kodesh, mailInEnd, mailInError, action, created: now, createdBy: system, ...(active ? { nextRun: first } : {}),
    };
    const key = taskKey(system, id);
    const ActionData = shownDetails({ ...task, ...key, runs: 0, rev: 0 }, action, now);
    const answer = { responseStatus: 'OK' as const, id, jobId: id, ActionData };
    const [witness, ...others] = newTask(task, count);
    if (!(await commit(witness, others, answer)).done) continue;
    if (active) await poke(queue, log, [{ kind: 'task', key }], first - now);
    return answer;
  }
}
