import { codes, error } from '../refusal.ts';
import type { Fresh, ListChange } from '../store/listChanges.ts';
import type { ListHead } from '../store/lists.ts';
import { bucketOf, identity, type ListEntry } from './entries.ts';

/** What is said of one entry: absent parts of one that is there stay as they are. `phone` is as it is kept. */
export interface Said { rowid: number | undefined; phone: string | undefined; name: string | undefined; moreinfo: string | undefined; blocked: boolean | undefined }

/** Changes the entry of a row, or of a number, or adds it; refused when the row is not there, or the number is in another. */
export function changeOfEntry(head: ListHead, said: Said, most: number) {
  const { name = '', moreinfo = '', blocked = false } = said;
  let found = false;
  let taken: number | undefined;
  const changed = (entry: ListEntry): ListEntry => ({
    rowid: entry.rowid, phone: said.phone ?? entry.phone, name: said.name ?? entry.name, moreinfo: said.moreinfo ?? entry.moreinfo, blocked: said.blocked ?? entry.blocked,
  });
  const change = {
    // Whether a number is on the list already is known when all of it was read.
    ...(said.phone === undefined ? { buckets: [bucketOf(said.rowid!)] } : {}),
    rowid: said.rowid ?? head.nextRow,
    entries(before) {
      let after = before;
      for (const [i, entry] of before.entries()) {
        const same = said.phone !== undefined && identity(entry.phone) === said.phone;
        const meant = said.rowid === undefined ? same && !found : entry.rowid === said.rowid;
        if (!meant) {
          if (same) taken ??= entry.rowid;
          continue;
        }
        found = true;
        change.rowid = entry.rowid;
        const next = changed(entry);
        if (!isSame(entry, next)) after = before.with(i, next);
      }
      return after;
    },
    added: (): Fresh[] => (found || said.rowid !== undefined ? [] : [{ phone: said.phone!, name, moreinfo, blocked }]),
    judge(count) {
      if (said.rowid !== undefined && !found) throw error(`Parameter rowid is not an entry of the list: ${said.rowid}.`, codes.general);
      if (said.rowid !== undefined && taken !== undefined) throw error(`Parameter phone is on the list already, in rowid ${taken}.`, codes.general);
      if (count > most) throw overFull(most);
    },
  } satisfies ListChange & Record<string, unknown>;
  return change;
}

export const overFull = (most: number) => error(`A distribution list may have at most ${most} entries; nothing was changed.`, codes.general);

export const isSame = (one: ListEntry, other: ListEntry): boolean =>
  one.phone === other.phone && one.name === other.name && one.moreinfo === other.moreinfo && one.blocked === other.blocked;
