import { randomUUID } from 'node:crypto';
import type { Ended, RunRow, TaskRow } from '../tasks/task.ts';
import { due, runKey, runsPrefix, taskKey, taskPk } from './keys.ts';
import type { Item, Put, Table, Write } from './table.ts';
import { countEnded, standing, updateTask } from './tasks.ts';

/** So many runs of a task are kept. */
export const runsKept = 100;

/** A run to be written down: when it was to be, when it was, how it ended, and whether that is to be mailed. */
export interface Told { due: number; at: number; ended: Ended; mail: boolean }

/** What is next for a task whose run ended: its next run, or none; `ends` when it is not active any more; `held` when its worker goes on with it. */
export interface After { nextRun: number | undefined; ends: boolean; held?: boolean }

/**
 * Writes down runs of a task, the oldest first, and what is next for it, in one transaction; a task that was changed
 * meanwhile goes on as it was changed. Answers the task as it then stands, whether it was changed, and the runs that are to
 * be mailed; undefined when it was deleted, or another worker has it.
 */
export async function writeRuns(table: Table, row: TaskRow, told: Told[], after: After): Promise<{ row: TaskRow; changed: boolean; mails: RunRow[] } | undefined> {
  for (let seen = row; ;) {
    const runs = told.map((run, i) => runRow(seen, seen.runs + 1 + i, run));
    const total = seen.runs + runs.length;
    const changed = seen.rev !== row.rev;
    const { nextRun, ends } = after;
    const held = after.held && !changed;
    const ran = told.findLast(({ ended }) => ended.succeeded || !ended.leftOut);
    const set = {
      runs: total, lastRun: ran?.at ?? seen.lastRun, moving: undefined,
      // A task that was changed during its run has had the run in `left` until it is written down here.
      left: changed && seen.left !== told.at(-1)!.due ? seen.left : undefined,
      ...(held ? {} : { lease: undefined }),
      ...(changed ? {} : { nextRun, tries: held ? seen.tries : undefined, ...standing(seen, nextRun), ...(ends ? { active: false, over: true } : {}) }),
    };
    const [witness, ...more] = runs as [Put, ...Put[]];
    const old = told.map((_, i) => seen.runs + 1 + i - runsKept).filter((run) => run > 0).map((run): Write => ({ delete: runKey(row.system, row.id, run) }));
    const writes = [updateTask(seen, set), ...more, ...old, ...(ends && !changed ? [countEnded(row.system)] : [])];
    const outcome = await table.transact({ ...witness, put: { ...witness.put, tx: randomUUID() } }, writes);
    if (outcome.done) return { row: { ...seen, ...set, rev: seen.rev + 1 } as TaskRow, changed, mails: runs.filter(({ put }) => put.gk).map(({ put }) => put as Item & RunRow) };
    const now = (await table.get(taskKey(row.system, row.id))) as (Item & TaskRow) | undefined;
    if (!now || now.deleted || now.worker !== row.worker || now.lease === undefined) return undefined;
    seen = now;
  }
}

/** Its row is due when it is to be mailed, and when it was. */
function runRow({ system, id: task }: TaskRow, id: number, { due: of, at, ended, mail }: Told): Put {
  const key = runKey(system, task, id);
  const message = ended.succeeded ? {} : { message: ended.message };
  return { put: { ...key, system, task, id, due: of, at, succeeded: ended.succeeded, ...message, ...(mail ? due('task', at, key) : {}) } };
}

/** The runs of a task that are kept, the newest first. */
export async function runsOf(table: Table, system: string, task: number): Promise<RunRow[]> {
  const { items } = await table.query({ pk: taskPk(system, task), prefix: runsPrefix, newestFirst: true, limit: runsKept });
  return items as (Item & RunRow)[];
}

/** Deletes all that was written down of a task. */
export async function sweepRuns(table: Table, system: string, task: number): Promise<void> {
  for (;;) {
    const { items } = await table.query({ pk: taskPk(system, task), limit: 100 });
    if (items.length === 0) return;
    await table.writeAll(items.map(({ pk, sk }) => ({ delete: { pk, sk } })));
  }
}

/** Keeps what the run that a task is at moves; answers the task as it then stands, undefined when it was changed, deleted or taken meanwhile. */
export async function keepMove(table: Table, row: TaskRow, moving: NonNullable<TaskRow['moving']>): Promise<TaskRow | undefined> {
  const rev = row.rev + 1;
  const outcome = await table.write(updateTask(row, { moving }), (found) => found.rev === rev && found.worker === row.worker);
  return outcome.done ? { ...row, moving, rev } : undefined;
}

/** Puts the run that a task is at off to an instant; false when the task was changed, deleted or taken meanwhile. */
export async function putOff(table: Table, row: TaskRow, to: number): Promise<boolean> {
  const rev = row.rev + 1;
  const outcome = await table.write(updateTask(row, { lease: undefined, ...standing(row, to) }), (found) => found.rev === rev && found.worker === row.worker);
  return outcome.done;
}
