import { randomInt } from 'node:crypto';
import type { Call } from '../dispatch/call.ts';
import { error } from '../refusal.ts';
import { listIds, newList } from '../store/templates.ts';

/** Makes a distribution list. Its number is drawn, not counted: it is unique in the whole exchange, and no row is hot. */
export async function CreateTemplate({ exchange, given, session, commit }: Call<'CreateTemplate'>) {
  const { most } = exchange.config.lists;
  if ((await listIds(exchange.table, session.system)).length >= most) throw error(`A system may have at most ${most} distribution lists.`);
  for (;;) {
    const templateId = randomInt(100_000_000, 1_000_000_000);
    const answer = { responseStatus: 'OK' as const, templateId };
    const [head, name] = newList(session.system, String(templateId), given.description);
    if ((await commit(head, [name], answer)).done) return answer;
  }
}
