import type { Call } from '../dispatch/call.ts';
import { readPath, spelled } from '../files/path.ts';
import { folderAt } from '../store/files.ts';

/** Whether there is a folder at a path; the main folder always is. */
export async function CheckIfFolderExists({ exchange, given, session }: Call<'CheckIfFolderExists'>) {
  const path = readPath(given.path, 'path');
  return { responseStatus: 'OK' as const, folderExists: (await folderAt(exchange.table, session.system, path)) !== undefined, path: spelled(path) };
}
