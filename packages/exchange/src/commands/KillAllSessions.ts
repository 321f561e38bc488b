import type { Call } from '../dispatch/call.ts';
import { idleLimit } from '../sessions/login.ts';
import { needVerified } from '../sessions/verify.ts';
import { closeAllSessions } from '../store/sessions.ts';

/** Ends every session of the system, the caller's own too. */
export async function KillAllSessions({ exchange, session, now }: Call<'KillAllSessions'>) {
  needVerified(session);
  const closed = await closeAllSessions(exchange.table, session.system);
  return { responseStatus: 'OK' as const, KillSessions: String(closed.filter(({ last }) => now - last < idleLimit).length) };
}
