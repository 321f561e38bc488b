import type { Exchange } from '../exchange.ts';
import { addEntry, type FileEntry, follow, newEntryId, replaceEntry, type Trail } from '../store/files.ts';
import { fileKey } from '../store/keys.ts';
import type { Committed, Put, Write } from '../store/table.ts';
import { keep, pending, throwAway } from '../store/trash.ts';
import { sizeOf } from './content.ts';
import { type Content, newFileName } from './files.ts';
import { queueResets } from '../queues/reset.ts';
import { badPath, type Path } from './path.ts';

/** Bytes that lie with the files and that nothing refers to yet. */
export interface Bytes { blob: string; size: number }

/** Whose a file is, where it comes to stand and how it came; `parameter` is what a refusal of the place names. */
export interface Saving { system: string; path: Path; parameter: string; uploader: string; source: string; now: number }

export type Commit = (witness: Put, others: Write[]) => Promise<Committed>;

/** Saves a file: refused before anything is put where it can have no place. */
export async function save(exchange: Exchange, saving: Saving, content: Content, commit: Commit): Promise<void> {
  await refuseBadPlace(exchange, saving);
  await place(exchange, saving, await keepBytes(exchange, saving.system, content, saving.now), commit);
}

/** Throws the refusal of a place that a file cannot have. With `onlyNew` it may be taken: then another one is looked for. */
export async function refuseBadPlace(exchange: Exchange, saving: Saving, onlyNew = false): Promise<void> {
  const trail = await wayTo(exchange, saving);
  if (!onlyNew) fileOf(trail, saving);
}

/** Puts bytes with the files. If no row comes to refer to them they are deleted in an hour. */
export async function keepBytes({ table, files }: Exchange, system: string, content: Content, now: number): Promise<Bytes> {
  const blob = newFileName('files');
  await table.writeAll([{ put: pending(system, { blob }, now).put }]);
  await files.put(blob, content);
  return { blob, size: sizeOf(content) };
}

/**
 * Gives bytes their place: a new file, with the folders that lead to it, or another content of the one there. All of it in
 * one transaction; what the place held before is thrown away in the same. With `onlyNew` false comes back when the place is taken.
 */
export async function place(exchange: Exchange, saving: Saving, bytes: Bytes, commit: Commit, onlyNew = false): Promise<boolean> {
  const { system, now } = saving;
  for (;;) {
    const trail = await wayTo(exchange, saving);
    if (trail.entry && onlyNew) return false;
    const old = fileOf(trail, saving);
    const { folder, writes } = missingFolders(system, trail, now);
    const entry = entryOf(saving, folder, bytes, old);
    const kept = keep(system, { blob: bytes.blob });
    const resets = queueResets(system, [saving.path], now);
    const [witness, ...others] = old ? [throwAway(system, { blob: old.blob }, now), replaceEntry(old, entry), kept, ...resets] : [...writes, addEntry(entry), kept, ...resets];
    const outcome = await commit(witness as Put, others);
    if (outcome.done) return true;
    if (outcome.lost.at(others.indexOf(kept) + 1)) throw new Error(`the bytes ${bytes.blob} were waiting for too long and are gone`);
  }
}

/** The way to where a file is to be; refused when it leads through a file. */
async function wayTo({ table }: Exchange, { system, path, parameter }: Saving): Promise<Trail> {
  const trail = await follow(table, system, path);
  if (trail.obstacle !== undefined) throw badPath(parameter, `${trail.obstacle} in it is a file and not a folder`);
  return trail;
}

/** The file at the end of a way, if one is there; a folder is refused. */
function fileOf({ entry }: Trail, { parameter }: Saving): FileEntry | undefined {
  if (entry?.kind === 'folder') throw badPath(parameter, 'it names a folder');
  return entry;
}

/** The folders that a trail lacks, all but its last name, and the id of the one at their end. */
export function missingFolders(system: string, { folders, missing }: Trail, now: number): { folder: string; writes: Put[] } {
  const writes: Put[] = [];
  let folder = folders.at(-1)!;
  for (const name of missing.slice(0, -1)) {
    const id = newEntryId();
    writes.push(addEntry({ ...fileKey(system, folder, name), kind: 'folder', id, made: now, changed: now }));
    folder = id;
  }
  return { folder, writes };
}

function entryOf({ system, path, uploader, source, now }: Saving, folder: string, { blob, size }: Bytes, old: FileEntry | undefined): FileEntry {
  return { ...fileKey(system, folder, path.at(-1)!), kind: 'file', id: newEntryId(), blob, size, made: old?.made ?? now, changed: now, uploader, did: system, source };
}
