import type { Call } from '../dispatch/call.ts';
import { readSystem } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';

/** What is known of the caller's own session. */
export async function ValidationToken({ exchange, session }: Call<'ValidationToken'>) {
  const { validationCalls } = await readSystem(exchange.table, session.system);
  return {
    responseStatus: 'OK' as const,
    tokenData: {
      remoteIP: session.remoteIP,
      sessionType: session.type,
      createTime: localTime(session.created),
      lastRequest: localTime(session.last),
      doubleAuthStatus: session.verified,
      validationCalls,
      token: session.hint,
      mfaStatus: session.verified,
      mfaRealValid: session.verified,
      mfaRequestId: null,
      mfaValidReason: session.verified ? 'DoubleAuth' : null,
    },
  };
}
