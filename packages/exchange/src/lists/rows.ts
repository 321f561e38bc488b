import { codes, error } from '../refusal.ts';
import type { ListChange } from '../store/listChanges.ts';
import { bucketOf } from './entries.ts';

/** Blocks, unblocks or deletes the entries of these rows; refused when none of them is there. */
export function changeOfRows(rows: Set<number>, action: 'block' | 'unblock' | 'delete') {
  const change = {
    buckets: [...new Set([...rows].map(bucketOf))].sort((a, b) => a - b),
    found: 0, updated: 0, removed: 0,
    entries(before) {
      const mine = before.filter(({ rowid }) => rows.has(rowid));
      change.found += mine.length;
      if (action === 'delete') {
        change.removed += mine.length;
        return mine.length > 0 ? before.filter(({ rowid }) => !rows.has(rowid)) : before;
      }
      const blocked = action === 'block';
      const other = mine.filter((entry) => entry.blocked !== blocked);
      change.updated += other.length;
      return other.length > 0 ? before.map((entry) => (rows.has(entry.rowid) ? { ...entry, blocked } : entry)) : before;
    },
    added: () => [],
    judge() { if (change.found === 0) throw error('Parameter rowids names no entry of the list.', codes.general); },
  } satisfies ListChange & Record<string, unknown>;
  return change;
}
