import { resealSystem } from '../../systems/reseal.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** Seals a system's passwords, those of its SIP accounts and the secrets of its hooks anew by the newest key. */
export const ResealSystem: AdminHandler<'ResealSystem'> = async ({ exchange, given: { did } }) => {
  if (!(await resealSystem(exchange, did))) throw noSystem(did);
  return { responseStatus: 'OK', did };
};
