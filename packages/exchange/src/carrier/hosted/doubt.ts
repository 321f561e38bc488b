import { CommandError } from '@merkazia/client';

/**
 * What a failed command means: `not sent`, not a byte of it left; `refused`, upstream said no and did nothing; `unsure`, it may
 * have run: there was no answer in time, none that makes sense (HTML of a filter, half a JSON, a 5xx), or an EXCEPTION, which
 * may have come half-way through.
 */
export type Doubt = 'not sent' | 'refused' | 'unsure';

export function doubtOf(problem: unknown): Doubt {
  if (!(problem instanceof CommandError)) return 'unsure';
  const { httpStatus, responseStatus, command, cause } = problem;
  if (command === 'Login') return 'not sent';
  if (httpStatus === 0) return isNeverSent(cause) ? 'not sent' : 'unsure';
  if (responseStatus === 'EXCEPTION') return isDeadSession(problem) ? 'refused' : 'unsure';
  return httpStatus < 500 ? 'refused' : 'unsure';
}

/** Whether the account upstream is what stands in the way, and not the numbers: it may pass. */
export const isAboutAccount = ({ code, message, responseStatus, httpStatus }: CommandError): boolean =>
  httpStatus !== 200 || responseStatus !== 'ERROR' || code === 103 || code === 113 || /low unit balance/i.test(message);

const isDeadSession = ({ message }: CommandError): boolean => /session (token is invalid|is expired)/i.test(message);

/** Nobody listened, or there is no such host. */
function isNeverSent(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(code);
  return cause !== undefined && isNeverSent(cause);
}
