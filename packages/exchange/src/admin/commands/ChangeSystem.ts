import { armSystem } from '../../carrier/hosted/arm.ts';
import { error } from '../../refusal.ts';
import { changeSystem } from '../../systems/change.ts';
import { type AdminHandler, noSystem } from '../call.ts';
import { queuePaths } from '../hosted.ts';

/** Changes what is given of a system. */
export const ChangeSystem: AdminHandler<'ChangeSystem'> = async ({ exchange, given: { did, ...given } }) => {
  const queues = queuePaths(given.hostedQueues);
  const changes = { ...given, ...(queues ? { hostedQueues: queues } : {}) };
  const changed = Object.keys(changes);
  if (changed.length === 0) throw error('There is nothing to change: give a parameter beside did.');
  if (!(await changeSystem(exchange, did, changes))) throw noSystem(did);
  if (given.hostedToken !== undefined || queues) await armSystem(exchange, did, true);
  return { responseStatus: 'OK', did, changed };
};
