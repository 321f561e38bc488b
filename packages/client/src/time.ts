/** The longest time a timer can hold; more would ring at once. */
const FOREVER = 2 ** 31 - 1;

/**
 * Runs something for at most `ms` milliseconds and no longer than the caller wants it. Rejects with a `TimeoutError`,
 * or with the reason of the caller's signal; the signal handed on tells what runs to stop.
 */
export async function within<T>(ms: number, caller: AbortSignal | undefined, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  caller?.throwIfAborted();
  const limit = new AbortController();
  const { signal } = limit;
  const giveUp = () => limit.abort(caller!.reason);
  const timer = setTimeout(() => limit.abort(new DOMException(`no answer within ${ms} ms`, 'TimeoutError')), Math.min(ms, FOREVER));
  caller?.addEventListener('abort', giveUp);
  try {
    return await Promise.race([run(signal), new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', giveUp);
  }
}

/** Waits `ms` milliseconds; rejects with the signal's reason when the caller gives up first. */
export function pause(ms: number, caller: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  return within(Infinity, caller, () => new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))).finally(() => clearTimeout(timer));
}
