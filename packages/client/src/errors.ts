/** What a `CommandError` is made of. */
export interface Fault {
  responseStatus: 'ERROR' | 'EXCEPTION' | 'FORBIDDEN';
  message: string;
  code?: number;
  httpStatus: number;
  requestId?: string;
  retryAfterMs?: number;
  cause?: unknown;
}

/**
 * The one error of a call: the exchange refused the command, answered something that is not an answer, or did not
 * answer. `message` is the exchange's own sentence where it gave one, and never holds the token or the password.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  /** The command that failed; `Login` when the client could not log in for another one. */
  readonly command: string;
  /** ERROR, the request cannot be met; FORBIDDEN, the caller may not; EXCEPTION, it makes no sense, or there was no proper answer. */
  readonly responseStatus: 'ERROR' | 'EXCEPTION' | 'FORBIDDEN';
  /** The reason as a number (`messageCode` of the answer), where the exchange gave one. */
  readonly code: number | undefined;
  /** The HTTP status: 200 for a refusal, 0 when there was no answer (see `cause`). */
  readonly httpStatus: number;
  /** What the exchange's log knows the request by (the header Merkazia-Request-Id); undefined where the exchange gives none. */
  readonly requestId: string | undefined;
  /** How many milliseconds the exchange asked to wait (Retry-After), where it did. */
  readonly retryAfterMs: number | undefined;

  constructor(command: string, fault: Fault) {
    super(fault.message, fault.cause === undefined ? undefined : { cause: fault.cause });
    this.command = command;
    this.responseStatus = fault.responseStatus;
    this.code = fault.code;
    this.httpStatus = fault.httpStatus;
    this.requestId = fault.requestId;
    this.retryAfterMs = fault.retryAfterMs;
  }
}

/** The error of a request that got no (whole) answer: a time-out, a refused or a broken connection. */
export function noAnswer(command: string, cause: unknown, writes: boolean): CommandError {
  const why = (cause as Error | undefined)?.name === 'TimeoutError' ? (cause as Error).message : `the connection failed (${networkCode(cause) ?? 'no code'})`;
  const doubt = writes && !neverSent(cause) ? '; whether it was done is not known' : '';
  return new CommandError(command, { responseStatus: 'EXCEPTION', message: `${command}: ${why}${doubt}`, httpStatus: 0, cause });
}

/** Whether a failure proves that not a byte of the request left: no such host, or nobody listens. */
export function neverSent(cause: unknown): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(networkCode(cause) ?? '');
}

/** Node's `fetch failed` keeps the code of the socket one cause further down. */
function networkCode(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause === undefined ? undefined : networkCode(cause);
}
