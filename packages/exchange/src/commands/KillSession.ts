import type { Call } from '../dispatch/call.ts';
import { error, exception } from '../refusal.ts';
import { idleLimit } from '../sessions/login.ts';
import { needVerified } from '../sessions/verify.ts';
import { killSession } from '../store/sessions.ts';

/** Ends one session of the caller's own system. */
export async function KillSession({ exchange, session, given, now }: Call<'KillSession'>) {
  needVerified(session);
  const SessionId = String(given.SessionId ?? '').trim();
  if (!/^\d+$/.test(SessionId)) throw exception('SessionId Can only be a number');
  const id = Number(SessionId);
  if (!Number.isSafeInteger(id) || !(await killSession(exchange.table, session.system, id, now - idleLimit))) throw error('SSessionId is broken');
  return { responseStatus: 'OK' as const, SessionId: String(id) };
}
