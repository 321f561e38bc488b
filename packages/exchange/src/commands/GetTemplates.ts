import type { Call } from '../dispatch/call.ts';
import { shownTemplate } from '../lists/template.ts';
import { defaultList, listHeads } from '../store/templates.ts';

/** The system's distribution lists. */
export async function GetTemplates({ exchange: { table }, session: { system } }: Call<'GetTemplates'>) {
  const [heads, standard] = await Promise.all([listHeads(table, system), defaultList(table, system)]);
  return { responseStatus: 'OK' as const, templates: heads.map((head) => shownTemplate(head, standard)) };
}
