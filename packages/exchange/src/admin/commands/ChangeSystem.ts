import { error } from '../../refusal.ts';
import { changeSystem } from '../../systems/change.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** Changes what is given of a system. */
export const ChangeSystem: AdminHandler<'ChangeSystem'> = async ({ exchange, given: { did, ...changes } }) => {
  const changed = Object.keys(changes);
  if (changed.length === 0) throw error('There is nothing to change: give a parameter beside did.');
  if (!(await changeSystem(exchange, did, changes))) throw noSystem(did);
  return { responseStatus: 'OK', did, changed };
};
