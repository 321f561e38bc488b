import { poke } from '../../due/queue.ts';
import { error } from '../../refusal.ts';
import { redriveDue } from '../../store/due.ts';
import { dueKinds } from '../../store/keys.ts';
import type { AdminHandler } from '../call.ts';

/** Makes given-up work due again. */
export const RedriveDeadLetter: AdminHandler<'RedriveDeadLetter'> = async ({ exchange, given: { id }, now }) => {
  const [named, pk = '', sk = ''] = id.split('|');
  const kind = dueKinds.find((known) => known === named);
  if (!kind || !pk || !sk) throw error('Parameter id is no id that ListDeadLetters tells.');
  const key = { pk, sk };
  if (!(await redriveDue(exchange.table, kind, key, now)).done) throw error('This is no dead letter any more.');
  await poke(exchange.queue, exchange.log, [{ kind, key }]);
  return { responseStatus: 'OK', id };
};
