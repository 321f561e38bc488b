import type { Action, TaskRow } from '../tasks/task.ts';
import { due, taskActionKey, taskChangeKey, taskCountKey, taskKey, tasksPrefix, systemPk } from './keys.ts';
import type { Item, Put, Table, Update, Write } from './table.ts';

/** An action of more letters than this would make every run dearer: it stands in a row of its own. */
const longestAction = 400;

/** The last id that a system gave to a task, and how many of its tasks are active. */
export interface TaskCount { last: number; active: number }

export async function taskCount(table: Table, system: string): Promise<TaskCount> {
  const row = await table.get(taskCountKey(system));
  return { last: row?.last ?? 0, active: row?.active ?? 0 };
}

/** A task of a system; undefined when there is none, or no longer. */
export async function findTask(table: Table, system: string, id: number): Promise<TaskRow | undefined> {
  const row = (await table.get(taskKey(system, id))) as (Item & TaskRow) | undefined;
  return row?.deleted ? undefined : row;
}

/** The newest tasks of a system, at most so many. */
export async function newestTasks(table: Table, system: string, limit: number): Promise<TaskRow[]> {
  const tasks: TaskRow[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: systemPk(system), prefix: tasksPrefix, newestFirst: true, limit: Math.min(limit, 200), after });
    for (const row of page.items as (Item & TaskRow)[]) if (!row.deleted) tasks.push(row);
    if (tasks.length >= limit || !(after = page.next)) return tasks.slice(0, limit);
  }
}

/** What a task does. */
export async function actionOf(table: Table, { system, id, action }: TaskRow): Promise<Action> {
  return action ?? ((await table.get(taskActionKey(system, id)))!.action as Action);
}

export type NewTask = Omit<TaskRow, 'pk' | 'sk' | 'runs' | 'rev'> & { action: Action };

/** The rows of a new task: lost at the first when its id is taken, at the second when others were made or became active meanwhile. */
export function newTask({ action, ...task }: NewTask, count: TaskCount): [Put, ...Write[]] {
  const key = taskKey(task.system, task.id);
  const long = JSON.stringify(action).length > longestAction;
  return [
    { put: { ...key, ...task, ...(long ? {} : { action }), runs: 0, rev: 0, ...(task.nextRun === undefined ? {} : due('task', task.nextRun, key)) } },
    changeCount(task.system, count, { last: task.id, active: count.active + (task.active ? 1 : 0) }),
    ...(long ? [{ put: { ...taskActionKey(task.system, task.id), action } }] : []),
  ];
}

/** What UpdateTask changes. */
export type TaskChange = Pick<TaskRow, 'description' | 'schedule' | 'active' | 'kodesh' | 'mailInEnd' | 'mailInError' | 'nextRun'>;

/**
 * Changes a task: lost when it was changed or taken for a run since it was read, or when others became active or not. A run
 * that was begun goes on, and is written down when it ends, or in its place at the next run.
 */
export function changeTask(row: TaskRow, change: TaskChange, count: TaskCount, tx: string, now: number): [Put, ...Write[]] {
  const left = row.left ?? (row.tries ? row.nextRun : undefined);
  const { nextRun, ...given } = change;
  const more = Number(change.active) - Number(row.active);
  return [
    changeRow(tx, now),
    updateTask(row, { ...given, nextRun, updated: now, left, over: undefined, tries: undefined, moving: undefined, ...standing(row, nextRun) }),
    ...(more === 0 ? [] : [changeCount(row.system, count, { ...count, active: count.active + more })]),
  ];
}

/** Deletes a task: it is seen no more, and due at once to be swept with all that was written down of it. Lost as a change is. */
export const deleteTask = (row: TaskRow, count: TaskCount, tx: string, now: number): [Put, ...Write[]] => [
  changeRow(tx, now),
  updateTask(row, { deleted: true, active: false, nextRun: undefined, lease: undefined, worker: undefined, tries: undefined, ...standing(row, now) }),
  ...(row.active ? [changeCount(row.system, count, { ...count, active: count.active - 1 })] : []),
];

const changeRow = (tx: string, now: number): Put => ({ put: { ...taskChangeKey(tx), ttl: Math.ceil(now / 1000) + 3600 } });

/** The attributes by which a task is due at an instant, or not at all. */
export const standing = (row: TaskRow, at: number | undefined) => (at === undefined ? { gk: undefined, gs: undefined } : due('task', at, row));

/** Sets attributes of a task (undefined removes one), while it is as it was read: unchanged, and with the same worker. */
export function updateTask(row: TaskRow, set: Record<string, unknown>): Update {
  const all = Object.entries({ ...set, rev: row.rev + 1 }).map(([name, value], i) => ({ name, value, at: `#a${i}`, as: `:a${i}` }));
  const kept = all.filter(({ value }) => value !== undefined);
  const gone = all.filter(({ value }) => value === undefined);
  return {
    update: { pk: row.pk, sk: row.sk },
    set: `SET ${kept.map(({ at, as }) => `${at} = ${as}`).join(', ')}${gone.length ? ` REMOVE ${gone.map(({ at }) => at).join(', ')}` : ''}`,
    if: `#rev = :rev AND attribute_not_exists(#deleted) AND ${row.worker === undefined ? 'attribute_not_exists(#worker)' : '#worker = :worker'}`,
    names: { '#rev': 'rev', '#deleted': 'deleted', '#worker': 'worker', ...Object.fromEntries(all.map(({ at, name }) => [at, name])) },
    values: { ':rev': row.rev, ...(row.worker === undefined ? {} : { ':worker': row.worker }), ...Object.fromEntries(kept.map(({ as, value }) => [as, value])) },
  };
}

/** One task less is active; part of the transaction by which it ends. */
export const countEnded = (system: string): Update => ({
  update: taskCountKey(system), set: 'ADD #active :less', names: { '#active': 'active' }, values: { ':less': -1 },
});

/** Lost when the count is not what was read. */
function changeCount(system: string, from: TaskCount, to: TaskCount): Put {
  const put = { ...taskCountKey(system), ...to };
  return from.last === 0
    ? { put, if: 'attribute_not_exists(pk)' }
    : { put, if: '#last = :last AND #active = :active', names: { '#last': 'last', '#active': 'active' }, values: { ':last': from.last, ':active': from.active } };
}
