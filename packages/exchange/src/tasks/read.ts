import type { Given } from '@merkazia/contract';
import { readPath } from '../files/path.ts';
import { error } from '../refusal.ts';
import type { Table } from '../store/table.ts';
import { findTask } from '../store/tasks.ts';
import { localDate } from '../time/israel.ts';
import { nextRun, type Schedule } from './schedule.ts';
import type { Action, TaskRow, TaskType } from './task.ts';

/** A task of a system by its id; throws an ERROR when there is none. */
export async function readTask(table: Table, system: string, id: number): Promise<TaskRow> {
  const task = await findTask(table, system, id);
  if (!task) throw error(`TaskId ${id} is not a task of this system.`);
  return task;
}

type Parts = Pick<Given<'UpdateTask'>, 'minute' | 'hour' | 'day' | 'month' | 'year' | 'days' | 'ifAnyDay'>;

/**
 * The schedule that a command gives a task, a part that is absent being any, and its first run after `now`. Throws an ERROR
 * when it never comes, when its year is past, and when it would send or ring every minute.
 */
export function readSchedule(given: Parts, type: TaskType, now: number): { schedule: Schedule; first: number } {
  const { minute = null, hour = null, day = null, month = null, year = null } = given;
  if (minute === null && type !== 'MoveOnFile') throw error('minute is required for SendSMS and RunTzintuk.');
  if (year !== null && year < Number(localDate(now).slice(0, 4))) throw error(`Parameter year is past: ${year}.`);
  const schedule = { minute, hour, day, month, year, days: given.ifAnyDay ? null : readDays(given.days) };
  const first = nextRun(schedule, now);
  if (first === undefined) throw error('The schedule never comes.');
  return { schedule, first };
}

const yes: unknown[] = [1, '1', true];
const no: unknown[] = [0, '0', false];

/** Days of the week from their JSON text, `{"0":1,"1":0}`: those whose value is 1. Null, every day, when there is no such text. */
export function readDays(text: string | undefined): number[] | null {
  const given = parsed(text);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const days = Object.entries(given);
  if (days.length === 0 || !days.every(([day, runs]) => /^[0-6]$/.test(day) && (yes.includes(runs) || no.includes(runs)))) return null;
  return days.filter(([, runs]) => yes.includes(runs)).map(([day]) => Number(day)).sort();
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** What a task is to do; the number shown is the system's own unless another is given. */
export function readAction(given: Given<'CreateTask'>, system: string): Action {
  switch (given.taskType) {
    case 'SendSMS': return { callerId: given.callerId ?? system, smsList: given.smsList, smsMessage: given.smsMessage };
    case 'RunTzintuk': return { callerId: given.callerId ?? system, toList: given.toList, typeList: given.typeList };
    case 'MoveOnFile': {
      const { folder, target, moveFileType, blockMoveIfNewFileInMinutes: block } = given;
      const [from, to] = [readPath(folder, 'folder'), readPath(target, 'target')];
      if (from.join('/') === to.join('/')) throw error('Parameter target is the folder that the file is taken from.');
      return { folder, target, moveFileType, ...(block === undefined ? {} : { blockMoveIfNewFileInMinutes: block }) };
    }
  }
}
