import type { ListChange } from '../store/listChanges.ts';
import type { ListHead } from '../store/lists.ts';
import { identity, type ListEntry } from './entries.ts';
import { isSame, overFull } from './entry.ts';
import type { Line } from './upload.ts';

export type UpdateType = 'UPDATE' | 'NEW' | 'REMOVE';

/** What an upload makes of a list. `blocked` is undefined where entries that are there stay as they are. */
export function changeByUpload(head: ListHead, lines: Map<string, Line>, type: UpdateType, blocked: boolean | undefined, most: number) {
  const there = new Set<string>();
  const removes = type === 'REMOVE';
  const said = (entry: ListEntry, line: Line): ListEntry => {
    const next = { ...entry, name: line.name || entry.name, moreinfo: line.moreinfo || entry.moreinfo, blocked: blocked ?? entry.blocked };
    return isSame(entry, next) ? entry : next;
  };
  const change = {
    ...(type === 'NEW' ? { afresh: true as const } : {}),
    inserted: 0, updated: 0, removed: type === 'NEW' ? head.count : 0,
    entries(before) {
      let after: ListEntry[] | undefined;
      for (const [i, entry] of before.entries()) {
        const phone = identity(entry.phone);
        const line = lines.get(phone);
        if (line) there.add(phone);
        const next = !line ? entry : removes ? undefined : said(entry, line);
        if (line) change[removes ? 'removed' : 'updated']++;
        if (next !== entry) after ??= before.slice(0, i);
        if (next) after?.push(next);
      }
      return after ?? before;
    },
    * added() {
      if (removes) return;
      for (const [phone, { name = '', moreinfo = '' }] of lines) {
        if (there.has(phone)) continue;
        change.inserted++;
        yield { phone, name, moreinfo, blocked: blocked ?? false };
      }
    },
    judge(count) { if (count > most) throw overFull(most); },
  } satisfies ListChange & Record<string, unknown>;
  return change;
}
