import { CommandError, neverSent } from './errors.ts';
import { pause } from './time.ts';

/** The longest Retry-After that is waited for, and the longest that a command which still runs is asked after, in milliseconds. */
const PATIENCE = 60_000;

export interface Patience {
  /** How many times a failed request is sent again. */
  retries: number;
  /** Sending it twice does no more than sending it once: a read, or a write with an idempotency key. */
  safe: boolean;
  /** It carries an idempotency key. */
  keyed: boolean;
  signal: AbortSignal | undefined;
}

/** Runs a request until it is answered, refused, or not worth another try; what is thrown is the last failure. */
export async function retrying<T>(patience: Patience, run: () => Promise<T>): Promise<T> {
  const { retries, keyed, signal } = patience;
  let running: number | undefined;
  for (let failures = 0, polls = 0; ; ) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof CommandError) || retries === 0 || (error.retryAfterMs ?? 0) > PATIENCE) throw error;
      if (keyed && error.httpStatus === 409) {
        running ??= Date.now();
        if (Date.now() - running > PATIENCE) throw error;
        await pause(backOff(polls++, error), signal);
      } else {
        if (failures >= retries || !worthAnother(error, patience.safe)) throw error;
        await pause(backOff(failures++, error), signal);
      }
    }
  }
}

function worthAnother({ httpStatus, requestId, responseStatus, cause }: CommandError, safe: boolean): boolean {
  if (httpStatus === 0 && neverSent(cause)) return true;
  // A 500 is worth it only from an exchange that says so: elsewhere it is as likely a request that never works.
  const fault = httpStatus === 500 && responseStatus === 'EXCEPTION' && requestId !== undefined;
  return safe && (fault || [0, 408, 429, 502, 503, 504].includes(httpStatus));
}

/** Exponential with full jitter: up to 250 ms, 500 ms, 1 s, 2 s, then 4 s; never less than the exchange asks for. */
function backOff(failures: number, { retryAfterMs = 0 }: CommandError): number {
  return Math.max(retryAfterMs, Math.random() * Math.min(4000, 250 * 2 ** failures));
}
