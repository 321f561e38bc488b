import { resume } from '../../store/suspension.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** Lets a suspended system in again. */
export const ResumeSystem: AdminHandler<'ResumeSystem'> = async ({ exchange, given: { did } }) => {
  const sessions = await resume(exchange.table, did);
  if (sessions === undefined) throw noSystem(did);
  return { responseStatus: 'OK', did, sessions };
};
