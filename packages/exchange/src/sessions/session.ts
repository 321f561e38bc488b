import type { Exchange } from '../exchange.ts';
import { exception, forbidden } from '../refusal.ts';
import { sessionByToken, touchSession, type SessionRow } from '../store/sessions.ts';
import { idleLimit, needAccess, pairSession, sessionTtl } from './login.ts';

/** Writing down every use would cost a write a request: once a minute is enough. */
const touchEvery = 60_000;

/** The session of a token, or the refusal that tells how it is dead (texts of the hosted API). */
export async function sessionOf(exchange: Exchange, token: string | undefined, ip: string): Promise<SessionRow> {
  if (!token) throw exception('IllegalStateException(session token is invalid): parameter token is required');
  const colon = token.indexOf(':');
  if (colon >= 0) return pairSession(exchange, { username: token.slice(0, colon), password: token.slice(colon + 1), ip });
  const session = await sessionByToken(exchange.table, token);
  if (!session) throw exception('IllegalStateException(session token is invalid)');
  needAccess(session);
  const now = exchange.clock.now();
  if (now - session.last >= idleLimit) throw forbidden('session is expired');
  if (now - session.last < touchEvery) return session;
  await touchSession(exchange.table, token, session, now, sessionTtl(now));
  return { ...session, last: now };
}
