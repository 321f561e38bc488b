import type { Call } from '../dispatch/call.ts';
import { idleLimit } from '../sessions/login.ts';
import { shown } from '../sessions/shown.ts';
import { needVerified } from '../sessions/verify.ts';
import { sessionsOf } from '../store/sessions.ts';

/** The sessions that are open in the system, newest first, under both names. */
export async function GetAllSessions({ exchange, session, given, now }: Call<'GetAllSessions'>) {
  needVerified(session);
  const open = (await sessionsOf(exchange.table, session.system)).filter(({ last }) => now - last < idleLimit);
  const sessions = open.slice(0, given.limit).map((row) => ({ id: row.id, active: true, selectedDID: null, ...shown(row) }));
  return { responseStatus: 'OK' as const, sessions, sessionsCount: open.length, data: sessions, count: open.length };
}
