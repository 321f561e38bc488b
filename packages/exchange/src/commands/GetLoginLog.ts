import type { Call } from '../dispatch/call.ts';
import { callerNumber } from '../numbers/israel.ts';
import { exception } from '../refusal.ts';
import { needVerified } from '../sessions/verify.ts';
import { attempts } from '../store/sessions.ts';
import { systemOf } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';

/** Who tried to log in by one of the system's numbers, newest first. */
export async function GetLoginLog({ exchange, session, given }: Call<'GetLoginLog'>) {
  needVerified(session);
  const asked = given.username?.trim();
  const username = asked ? callerNumber(asked) : session.system;
  if (username === undefined || (await systemOf(exchange.table, username)) !== session.system) throw exception('Unknown username');
  const rows = await attempts(exchange.table, session.system, username, given.limit);
  return {
    responseStatus: 'OK' as const,
    data: rows.map((row) => ({ remoteIP: row.remoteIP, sessionType: row.type, actionTimestamp: localTime(row.at), username: row.username, successful: row.successful })),
  };
}
