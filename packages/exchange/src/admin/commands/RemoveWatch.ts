import { error } from '../../refusal.ts';
import { removeWatch } from '../../store/watches.ts';
import type { AdminHandler } from '../call.ts';

/** Removes a watch; a look that is under way finds nothing to write to. */
export const RemoveWatch: AdminHandler<'RemoveWatch'> = async ({ given: { name }, now, commit }) => {
  const answer = { responseStatus: 'OK' as const, name };
  const [witness, removal] = removeWatch(name, now);
  if (!(await commit(witness, [removal], answer)).done) throw error(`There is no watch ${name}.`);
  return answer;
};
