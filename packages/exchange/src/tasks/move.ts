import type { Client } from '@merkazia/client';
import { numbered } from '../files/numbering.ts';
import { readPath, whatOf } from '../files/path.ts';
import { wallTime } from '../time/israel.ts';
import { reached } from '../time/wall.ts';
import type { Move } from './task.ts';

const page = 200;
const hour = 3_600_000;

/** What is moved, and the path it gets; or why nothing is, which is as the task wants it when a new file stands in the way. */
export type Decision = { what: string; target: string } | { leftOut: string } | { impossible: string };

/**
 * Decides what a task moves now: the file whose name is the highest number of its folder, or the lowest. It keeps its name
 * unless the target has one of it; then its name is the number after the target's highest, so that nothing is replaced.
 */
export async function decide(client: Client, action: Move, now: number): Promise<Decision> {
  const { folder, moveFileType, blockMoveIfNewFileInMinutes: minutes } = action;
  const target = readPath(action.target, 'target');
  if (minutes && (await isRecordedSince(client, action.target, now - minutes * 60_000, now))) return { leftOut: `Not moved: ${whatOf(target)} has a file recorded within ${minutes} minutes.` };
  const name = await numberedFile(client, folder, moveFileType === 'maxFile');
  if (name === undefined) return { impossible: `${whatOf(readPath(folder, 'folder'))} has no file whose name is a number.` };
  const what = whatOf([...readPath(folder, 'folder'), name]);
  const { fileExists } = await client.call('CheckIfFileExists', { path: whatOf([...target, name]) });
  if (!fileExists) return { what, target: whatOf([...target, name]) };
  const highest = await numberedFile(client, action.target, true);
  return { what, target: whatOf([...target, numbered(Number.parseInt(highest ?? '-1', 10) + 1, /\..*$/.exec(name)?.[0] ?? '')]) };
}

/** The file of a folder whose name is the highest number, or the lowest, such as `012.wav`. */
async function numberedFile(client: Client, path: string, highest: boolean): Promise<string | undefined> {
  for (let from = 0; ; from += page) {
    const { files } = await client.call('GetIVR2Dir', { path, orderBy: 'name', orderDir: highest ? 'desc' : 'asc', filesFrom: from, filesLimit: page });
    const found = files.find(({ name }) => /^\d{1,9}(\.|$)/.test(name));
    if (found || files.length < page) return found?.name;
  }
}

/** Whether a folder has a file recorded at an instant or later; one that is not there has none. */
async function isRecordedSince(client: Client, path: string, since: number, now: number): Promise<boolean> {
  const { folderExists } = await client.call('CheckIfFolderExists', { path });
  if (!folderExists) return false;
  const { files: [newest] } = await client.call('GetIVR2Dir', { path, orderBy: 'date', orderDir: 'desc', filesLimit: 1 });
  return newest !== undefined && instantOf(newest.date, now) >= since;
}

/** The instant of `dd/mm/yyyy HH:MM`, the last one before now where the clocks showed it twice. */
function instantOf(date: string, now: number): number {
  const [dd, mm, yyyy, HH, MM] = date.split(/[/ :]/).map(Number) as [number, number, number, number, number];
  const wall = Date.UTC(yyyy, mm - 1, dd, HH, MM);
  const first = reached(wall);
  return first + hour <= now && wallTime(first + hour) === wall ? first + hour : first;
}
