import { callerNumber } from '../../numbers/israel.ts';
import { error } from '../../refusal.ts';
import { ownerOf, removeSecondary } from '../../store/secondaries.ts';
import type { AdminHandler } from '../call.ts';

/** Takes a further number from a system. */
export const RemoveSecondaryNumber: AdminHandler<'RemoveSecondaryNumber'> = async ({ exchange, given, now, commit }) => {
  const { did } = given;
  const number = callerNumber(given.number) ?? given.number;
  const owner = await ownerOf(exchange.table, number);
  const answer = { responseStatus: 'OK' as const, did, number };
  const none = () => error(`${number} is no secondary number of ${did}.`);
  if (owner?.system !== did || owner.id === undefined) throw none();
  const [witness, ...others] = removeSecondary(did, { id: owner.id, did: number }, now);
  if (!(await commit(witness, others, answer)).done) throw none();
  return answer;
};
