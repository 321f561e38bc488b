import type { Exchange } from '../exchange.ts';
import { error } from '../refusal.ts';
import { type Entry, entriesOf, type FileEntry, newEntryId } from '../store/files.ts';
import { fileKey } from '../store/keys.ts';
import { pending, type Trash } from '../store/trash.ts';
import { newFileName } from './files.ts';
import { keepBytes } from './save.ts';

/** A copy that nothing refers to yet: the entry it is to be, without its place, and what keeps it pending. */
export interface Copy { entry: Omit<Entry, 'pk' | 'sk'>; trash: Trash }

const mostFiles = 500;
const mostBytes = 200 * 1024 * 1024;
const atOnce = 8;

/** Copies a file, or a folder with all that is in it, aside: one write is left to give it a place. Refused over 500 files and folders or 200 MB. */
export async function copyOf(exchange: Exchange, system: string, entry: Entry, now: number): Promise<Copy> {
  const { pk: _, sk: __, ...rest } = entry;
  if (entry.kind === 'file') {
    const { blob } = await keepBytes(exchange, system, await contentOf(exchange, entry), now);
    return { entry: { ...rest, id: newEntryId(), ...{ blob }, made: now }, trash: { blob } };
  }
  await measure(exchange, system, entry.id, { files: 0, bytes: 0 });
  const id = newEntryId();
  await exchange.table.writeAll([{ put: pending(system, { folder: id }, now).put }]);
  await fill(exchange, system, entry.id, id, now);
  return { entry: { ...rest, id, made: now }, trash: { folder: id } };
}

async function measure(exchange: Exchange, system: string, folder: string, sum: { files: number; bytes: number }): Promise<void> {
  for await (const entries of entriesOf(exchange.table, system, folder)) {
    sum.files += entries.length;
    for (const entry of entries) sum.bytes += entry.kind === 'file' ? entry.size : 0;
    if (sum.files > mostFiles || sum.bytes > mostBytes) throw error(`A folder of more than ${mostFiles} files or ${mostBytes / 1024 / 1024} MB is copied in parts.`);
    for (const entry of entries) if (entry.kind === 'folder') await measure(exchange, system, entry.id, sum);
  }
}

/** The rows come first: whoever empties a folder that never came to its place finds in them the bytes to delete. */
async function fill(exchange: Exchange, system: string, from: string, into: string, now: number): Promise<void> {
  for await (const entries of entriesOf(exchange.table, system, from)) {
    const copies = entries.map((entry) => ({
      entry, copy: { ...entry, ...fileKey(system, into, entry.sk), id: newEntryId(), made: now, ...(entry.kind === 'file' ? { blob: newFileName('files') } : {}) } as Entry,
    }));
    await exchange.table.writeAll(copies.map(({ copy }) => ({ put: copy })));
    for (let i = 0; i < copies.length; i += atOnce) {
      await Promise.all(copies.slice(i, i + atOnce).map(async ({ entry, copy }) => {
        if (entry.kind === 'file') await exchange.files.put((copy as FileEntry).blob, await contentOf(exchange, entry));
      }));
    }
    for (const { entry, copy } of copies) if (entry.kind === 'folder') await fill(exchange, system, entry.id, copy.id, now);
  }
}

async function contentOf({ files }: Exchange, { blob }: FileEntry) {
  const found = await files.get(blob);
  if (!found) throw error('A file was replaced while it was copied; ask again.');
  return found;
}
