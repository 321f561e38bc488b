import { queueReset } from '../store/queues.ts';
import type { Update } from '../store/table.ts';
import { queuePathOf, settingsFile } from './path.ts';

/**
 * The figures of agents start afresh when the settings of their queue change: what is to be written in the transaction that
 * changes files, for those of them that are a queue's settings. `changed` are their paths, as lists of names.
 */
export function queueResets(system: string, changed: (readonly string[])[], now: number): Update[] {
  const folders = changed.filter((path) => path.at(-1) === settingsFile).map((path) => queuePathOf(`/${path.slice(0, -1).join('/')}`));
  return [...new Set(folders.filter((path) => path !== undefined))].map((path) => queueReset({ system, path }, now));
}
