import type { Call } from '../dispatch/call.ts';
import { changed } from '../lists/change.ts';
import { changeOfRows } from '../lists/rows.ts';
import { error } from '../refusal.ts';

const most = 10_000;

/** Blocks entries, unblocks or deletes them. */
export async function UpdateTemplateEntries(call: Call<'UpdateTemplateEntries'>) {
  const { templateId, rowids, action } = call.given;
  const rows = rowids.split('-').map((part) => part.trim());
  const wrong = rows.find((row) => !/^\d{1,15}$/.test(row));
  if (wrong !== undefined) throw error(`Parameter rowids must be whole numbers joined by -, not "${wrong.slice(0, 40)}".`);
  if (rows.length > most) throw error(`Parameter rowids has ${rows.length} numbers; at most ${most} may be given.`);
  return changed(call, () => changeOfRows(new Set(rows.map(Number)), action), ({ updated, removed }) => ({ responseStatus: 'OK', templateId, totalUpdated: updated, totalRemoved: removed }));
}
