import { changeSystem } from '../../systems/change.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** Sets how long what is logged from now on is kept. */
export const SetRetention: AdminHandler<'SetRetention'> = async ({ exchange, given: { did, logDays } }) => {
  if (!(await changeSystem(exchange, did, { logDays: logDays || undefined }))) throw noSystem(did);
  return { responseStatus: 'OK', did, logDays: logDays || null };
};
