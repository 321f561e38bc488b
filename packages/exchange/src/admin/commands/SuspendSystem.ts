import { suspend } from '../../store/suspension.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** Shuts a system out, its open sessions too. */
export const SuspendSystem: AdminHandler<'SuspendSystem'> = async ({ exchange, given: { did, reason }, now }) => {
  const sessions = await suspend(exchange.table, did, { reason, at: now });
  if (sessions === undefined) throw noSystem(did);
  return { responseStatus: 'OK', did, sessions };
};
