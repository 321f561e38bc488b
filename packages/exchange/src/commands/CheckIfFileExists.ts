import type { Call } from '../dispatch/call.ts';
import { readPath, spelled } from '../files/path.ts';
import { fileAt } from '../store/files.ts';

/** Whether there is a file at a path. */
export async function CheckIfFileExists({ exchange, given, session }: Call<'CheckIfFileExists'>) {
  const path = readPath(given.path, 'path');
  return { responseStatus: 'OK' as const, fileExists: (await fileAt(exchange.table, session.system, path)) !== undefined, path: spelled(path) };
}
