import { rotateHookSecret } from '../../hooks/secrets.ts';
import { findSystem } from '../../store/systems.ts';
import { localTime } from '../../time/israel.ts';
import { type AdminHandler, noSystem } from '../call.ts';

const hour = 3_600_000;

/** Replaces the secret of a system's hooks; those before sign beside it for a while. */
export const RotateHookSecret: AdminHandler<'RotateHookSecret'> = async ({ exchange, given: { did, overlapHours = 24 }, now }) => {
  if (!(await findSystem(exchange.table, did))) throw noSystem(did);
  const overlap = overlapHours * hour;
  const secret = await rotateHookSecret(exchange, did, overlap);
  return { responseStatus: 'OK', did, secret, overlapEnds: localTime(now + overlap) };
};
