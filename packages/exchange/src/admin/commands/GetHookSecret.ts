import { hookSecret } from '../../hooks/secrets.ts';
import { findSystem } from '../../store/systems.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** The secret that a system's hooks are signed with. */
export const GetHookSecret: AdminHandler<'GetHookSecret'> = async ({ exchange, given: { did } }) => {
  if (!(await findSystem(exchange.table, did))) throw noSystem(did);
  return { responseStatus: 'OK', did, secret: await hookSecret(exchange, did) };
};
