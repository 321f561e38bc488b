import { due, trashKey } from './keys.ts';
import type { Put, Write } from './table.ts';

/** Bytes by their name with the files, or a folder by its id. */
export type Trash = { blob: string } | { folder: string };

/** Long enough for those who are reading, and for addresses that were signed: they are good for ten minutes. */
const forReaders = 15 * 60_000;
/** Longer than any command may take to put what it makes in its place. */
const forMakers = 60 * 60_000;

const nameOf = (trash: Trash): string => ('blob' in trash ? trash.blob : trash.folder);

const row = (system: string, trash: Trash, at: number): Put & { put: { tx: string } } => {
  const key = trashKey(system, nameOf(trash));
  return { put: { ...key, system, ...trash, tx: '', ...due('trash', at, key) } };
};

/** Throws away what nothing refers to from this transaction on. */
export const throwAway = (system: string, trash: Trash, now: number) => row(system, trash, now + forReaders);

/** What is to be written before bytes are put or a folder is filled that nothing refers to yet: when their maker dies, they are deleted. */
export const pending = (system: string, trash: Trash, now: number) => row(system, trash, now + forMakers);

/** Throws away at once what no reader can be at any more. */
export const throwAwayNow = (system: string, trash: Trash, now: number) => row(system, trash, now);

/** Keeps what was pending, in the transaction that refers to it; lost when it took so long that it is being deleted. */
export const keep = (system: string, trash: Trash): Write => ({ delete: trashKey(system, nameOf(trash)), if: 'attribute_exists(pk) AND attribute_not_exists(lease)' });
