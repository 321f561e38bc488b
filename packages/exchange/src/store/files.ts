import { randomBytes } from 'node:crypto';
import { fileKey, folderPk, type Key, treeKey } from './keys.ts';
import type { Item, Put, Table, Update, Write } from './table.ts';

/** A file as its folder's row keeps it; moments in milliseconds. What it holds lies with the files, under `blob`. */
export interface FileEntry extends Key {
  kind: 'file';
  /** Another one for each content that stood under the name. */
  id: string;
  blob: string;
  size: number;
  made: number;
  changed: number;
  /** Who put it: an address. */
  uploader: string;
  /** The number of the system by which it came. */
  did: string;
  /** How it came: `Upload`, `Text`. */
  source: string;
}

/** A folder as the row of the folder above it keeps it; by `id` its own rows are found, wherever it is moved. */
export interface FolderEntry extends Key { kind: 'folder'; id: string; made: number; changed: number }

export type Entry = FileEntry | FolderEntry;

/** The id of every system's main folder, which has no row. */
export const root = 'root';

export const newEntryId = (): string => randomBytes(12).toString('base64url');

/** How far a path leads: the folders walked through (ids, the main one first), what stands at its end, the names that are missing, and a file met where a folder was needed. */
export interface Trail { folders: string[]; entry?: Entry; missing: string[]; obstacle?: string }

/** Follows the names of a path down from the main folder, a read a name. Of the main folder itself there is no entry. */
export async function follow(table: Table, system: string, names: readonly string[]): Promise<Trail> {
  const folders = [root];
  for (const [i, name] of names.entries()) {
    const entry = await entryIn(table, system, folders.at(-1)!, name);
    if (!entry) return { folders, missing: names.slice(i) };
    if (i === names.length - 1) return { folders, entry, missing: [] };
    if (entry.kind === 'file') return { folders, missing: names.slice(i + 1), obstacle: name };
    folders.push(entry.id);
  }
  return { folders, missing: [] };
}

/** What stands under a name in a folder. */
export async function entryIn(table: Table, system: string, folder: string, name: string): Promise<Entry | undefined> {
  return (await table.get(fileKey(system, folder, name))) as (Item & Entry) | undefined;
}

/** The file at a path; undefined when there is none, or a folder. */
export async function fileAt(table: Table, system: string, names: readonly string[]): Promise<FileEntry | undefined> {
  const { entry } = await follow(table, system, names);
  return entry?.kind === 'file' ? entry : undefined;
}

/** The id of the folder at a path; undefined when there is none, or a file. */
export async function folderAt(table: Table, system: string, names: readonly string[]): Promise<string | undefined> {
  if (names.length === 0) return root;
  const { entry } = await follow(table, system, names);
  return entry?.kind === 'folder' ? entry.id : undefined;
}

/** What a folder has, in the order of the names, a page at a time; with `between` only those names. */
export async function* entriesOf(table: Table, system: string, folder: string, options: { between?: [string, string]; limit?: number } = {}): AsyncGenerator<Entry[]> {
  for (let after; ;) {
    const page = await table.query({ pk: folderPk(system, folder), after, ...options });
    if (page.items.length > 0) yield page.items as (Item & Entry)[];
    if (!(after = page.next)) return;
  }
}

/** Puts a new entry into a folder; lost when the name is taken. */
export const addEntry = (entry: Entry): Put => ({ put: { ...entry }, if: 'attribute_not_exists(pk)' });

/** Puts another file in the place of one; lost when that one is not there any more. */
export const replaceEntry = (old: FileEntry, entry: FileEntry): Put => ({ put: { ...entry }, if: 'id = :id', values: { ':id': old.id } });

/** Takes an entry out of its folder; lost when another stands there by now. */
export const removeEntry = ({ pk, sk, id }: Entry): Write => ({ delete: { pk, sk }, if: 'id = :id', values: { ':id': id } });

/** How many folders of a system were moved. */
export const movesOf = async (table: Table, system: string): Promise<number> => (await table.get(treeKey(system)))?.moves ?? 0;

/** Counts a move of folders; lost when another was made since `moves` was read. */
export const countMove = (system: string, moves: number): Update => ({
  update: treeKey(system), set: 'SET moves = :next', if: moves === 0 ? 'attribute_not_exists(pk)' : 'moves = :moves',
  values: { ':next': moves + 1, ...(moves === 0 ? {} : { ':moves': moves }) },
});
