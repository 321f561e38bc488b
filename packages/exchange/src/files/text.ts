import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Exchange } from '../exchange.ts';
import { error } from '../refusal.ts';
import { type FileEntry, fileAt } from '../store/files.ts';
import { type Path, readPath, spelled } from './path.ts';

/** The largest file that is read or written as text, in bytes. */
export const longestText = 1024 * 1024;

/**
 * A file of a system as text: UTF-8, without a byte-order mark. Undefined when there is no such file; a refusal that names it
 * when it is over 1 MB or no UTF-8. `path` may be in any spelling.
 */
export const readText = (exchange: Exchange, system: string, path: string): Promise<string | undefined> => textAt(exchange, system, readPath(path, 'path'));

/** The same of a path that was read. */
export async function textAt(exchange: Exchange, system: string, path: Path): Promise<string | undefined> {
  const found = await openFile(exchange, system, path, longestText);
  if (!found) return undefined;
  if (!found.stream) throw error(`The file ${spelled(path)} is over 1 MB, too long to be read as text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await buffer(found.stream));
  } catch (problem) {
    if (problem instanceof TypeError) throw error(`The file ${spelled(path)} is not UTF-8 text.`);
    throw problem;
  }
}

/**
 * Opens the file at a path, unless it is larger than `most` bytes: then it is told without a stream. Its content may be
 * replaced between the reading of the row and of the bytes: then it is looked for once more.
 */
export async function openFile({ table, files }: Exchange, system: string, path: Path, most = Infinity): Promise<(FileEntry & { stream?: Readable }) | undefined> {
  for (let tries = 0; ; tries++) {
    const entry = await fileAt(table, system, path);
    if (!entry || entry.size > most) return entry;
    const found = await files.get(entry.blob);
    if (found) return { ...entry, stream: found.stream };
    if (tries === 3) throw new Error(`the bytes ${entry.blob} of a file are gone`);
  }
}
