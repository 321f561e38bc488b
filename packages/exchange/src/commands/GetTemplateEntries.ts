import type { Call } from '../dispatch/call.ts';
import { needList } from '../lists/need.ts';
import { snapshotBuckets } from '../store/lists.ts';

/** What is on a list, in the order of its rowids. */
export async function GetTemplateEntries({ exchange: { table }, given: { templateId }, session: { system } }: Call<'GetTemplateEntries'>) {
  const head = await needList(table, system, templateId);
  const entries: { rowid: number; index: number; phone: string; blocked: boolean; name: string; moreinfo: string }[] = [];
  for await (const bucket of snapshotBuckets(table, head.id, head.generation, -1)) {
    for (const { rowid, phone, blocked, name, moreinfo } of bucket.entries) entries.push({ rowid, index: entries.length + 1, phone, blocked, name, moreinfo });
  }
  return { responseStatus: 'OK' as const, templateId, entries };
}
