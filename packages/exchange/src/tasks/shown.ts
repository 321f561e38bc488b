import { localTime } from '../time/israel.ts';
import type { Action, RunRow, TaskRow } from './task.ts';

const bit = (flag: boolean): 0 | 1 => (flag ? 1 : 0);
const timeOrNull = (at: number | undefined) => (at === undefined ? null : localTime(at));

/** How a task stands: it runs now, waits for its next run, was stopped, or its schedule is over. */
function statusOf({ active, lease, over }: TaskRow, now: number): 'RUNNING' | 'WAITING' | 'STOPPED' | 'ENDED' {
  if (lease !== undefined && lease > now) return 'RUNNING';
  return active ? 'WAITING' : over ? 'ENDED' : 'STOPPED';
}

/** A task as GetTasks tells it. */
export const shownTask = (task: TaskRow, now: number) => ({
  id: task.id, description: task.description, type: task.type, createTs: localTime(task.created), status: statusOf(task, now), active: bit(task.active),
  sendMailInEnd: bit(task.mailInEnd), sendMailInError: bit(task.mailInError), nextRun: timeOrNull(task.nextRun),
});

/** A task as GetTasksData and CreateTask tell it. */
export function shownDetails(task: TaskRow, action: Action, now: number) {
  const { days, ...parts } = task.schedule;
  return {
    ...shownTask(task, now), createBy: task.createdBy, updateTs: timeOrNull(task.updated), lastRun: timeOrNull(task.lastRun),
    ...parts, days_of_week: days === null ? null : days.join(','), checkIsKodesh: bit(task.kodesh), action_data: action,
  };
}

/** A run as GetTasksLogs tells it. */
export const shownRun = ({ id, succeeded, message, at }: RunRow) => ({ id, succeeded: bit(succeeded), error_message: message ?? null, ts: localTime(at) });
