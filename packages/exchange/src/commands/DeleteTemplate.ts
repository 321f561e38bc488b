import type { Call } from '../dispatch/call.ts';
import { needList } from '../lists/need.ts';
import { defaultList, deletion } from '../store/templates.ts';

/** Deletes a list in one transaction, however long it is; what it leaves behind is swept. */
export async function DeleteTemplate({ exchange: { table }, given: { templateId }, session: { system }, now, commit }: Call<'DeleteTemplate'>) {
  const answer = { responseStatus: 'OK' as const, templateId };
  for (;;) {
    const head = await needList(table, system, templateId);
    const [witness, ...others] = deletion(head, await defaultList(table, system) === head.id, now);
    if ((await commit(witness, others, answer)).done) return answer;
  }
}
