import { callerNumber } from '../../numbers/israel.ts';
import { error } from '../../refusal.ts';
import { addSecondary, nextSecondaryId } from '../../store/secondaries.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** Gives a system a further number. */
export const AddSecondaryNumber: AdminHandler<'AddSecondaryNumber'> = async ({ exchange, given, commit }) => {
  const { did, usage = '' } = given;
  const number = callerNumber(given.number);
  if (!number || number.startsWith('*')) throw error('Parameter number is no telephone number.');
  for (;;) {
    const id = await nextSecondaryId(exchange.table, did);
    if (id === undefined) throw noSystem(did);
    const [witness, ...others] = addSecondary(did, { id, did: number, usage });
    const answer = { responseStatus: 'OK' as const, did, id, number };
    const outcome = await commit(witness, others, answer);
    if (outcome.done) return answer;
    if (outcome.lost[0]) throw error(`The number ${number} is taken.`);
  }
};
