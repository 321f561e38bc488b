import { codes } from '@merkazia/exchange/refusal';

export interface Failure { responseStatus: string; message: string; messageCode?: number }

/** A session that idled too long is dead, and the service has three texts for it (facts of its wire). */
const dead: Failure[] = [
  { responseStatus: 'FORBIDDEN', message: 'session is expired' },
  { responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' },
  { responseStatus: 'FORBIDDEN', message: 'user name or password do not match', messageCode: codes.wrongPassword },
];

/** Tells of expired sessions by the service's three texts, one after another. */
export function expiries(): () => Failure {
  let told = 0;
  return () => dead[told++ % dead.length]!;
}

/** A name that no command has; what the hosted service says of one was never seen, and this is decided. */
export const unknownCommand: Failure = { responseStatus: 'EXCEPTION', message: 'IllegalStateException(unknown command)' };

/** A fault of the service's own (messageCode 105, general error). */
export const generalError: Failure = { responseStatus: 'EXCEPTION', message: 'general error', messageCode: codes.general };
