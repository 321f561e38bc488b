import type { Call } from '../dispatch/call.ts';
import { closeSession } from '../store/sessions.ts';

/** Closes the session of the token; one that is opened anew at every call has nothing to close. */
export async function Logout({ exchange, session, token }: Call<'Logout'>) {
  if (!session.pair) await closeSession(exchange.table, token, session);
  return { responseStatus: 'OK' as const, message: 'logout successful' as const };
}
