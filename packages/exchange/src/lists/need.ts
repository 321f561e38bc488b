import { codes, error } from '../refusal.ts';
import { type ListHead, readList } from '../store/lists.ts';
import type { Table } from '../store/table.ts';

/** A distribution list of a system, by the number a caller gives; any other is refused. */
export async function needList(table: Table, system: string, templateId: number): Promise<ListHead> {
  const head = await readList(table, system, String(templateId));
  if (!head) throw unknownList(templateId);
  return head;
}

/** The refusal of a list that is not there, or another system's. */
export const unknownList = (templateId: number) => error(`Parameter templateId is not a distribution list of this system: ${templateId}.`, codes.badTemplate);
