import type { Command } from '@merkazia/contract';
import type { Answer, Call } from '../dispatch/call.ts';
import { error } from '../refusal.ts';
import { changeList, type ListChange } from '../store/listChanges.ts';
import type { ListHead } from '../store/lists.ts';
import { unknownList } from './need.ts';

type OfList = { [C in Command]: Call<C>['given'] extends { templateId: number } ? C : never }[Command];

/** Makes a command's change of a list, and keeps the answer that the change as it was made gives. */
export async function changed<C extends OfList, L extends ListChange>(call: Call<C>, begin: (head: ListHead) => L, answer: (change: L) => Answer<C>): Promise<Answer<C>> {
  const { exchange, session, requestId, now } = call;
  const { templateId } = call.given as unknown as { templateId: number };
  const changing = { system: session.system, list: String(templateId), id: requestId, now };
  const done = await changeList(exchange.table, changing, begin, (change, witness, others) => call.commit(witness, others, answer(change)));
  if (done === undefined) throw unknownList(templateId);
  if (done === 'busy') throw error('The list is being changed by others all the time; nothing was done, try again.');
  return answer(done);
}
