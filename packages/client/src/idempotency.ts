/** The header that every answer of a Merkazia exchange carries, and the hosted service's do not. */
export const REQUEST_ID = 'merkazia-request-id';

/** Whether the exchange understands the header Idempotency-Key. */
export interface Keys {
  /** Learns from an answer; `envelope` when it is an exchange's own, and not that of something on the way. */
  saw(response: Response, envelope: boolean): void;
  /** A new key for a write, or undefined where a key is not understood and might be unsafe to send. */
  make(): Promise<string | undefined>;
}

/**
 * `auto` sends no key until an answer showed that the exchange is a Merkazia. A Login shows it; a client with a token
 * whose first call is a write asks first (`ask`), once: one quick read, against a write that cannot be repeated when
 * its answer is lost, and short-lived processes have no other call to learn from.
 */
export function idempotencyKeys(mode: 'auto' | 'always' | 'never', ask: () => Promise<unknown>): Keys {
  let understood = mode === 'auto' ? undefined : mode === 'always';
  let asking: Promise<unknown> | undefined;
  return {
    saw({ headers, redirected }, envelope) {
      if (mode !== 'auto') return;
      if (headers.has(REQUEST_ID)) understood = true;
      else if (envelope && !redirected) understood ??= false;
    },
    async make() {
      if (understood === undefined) await (asking ??= ask().catch(() => {}).finally(() => (asking = undefined)));
      return understood ? crypto.randomUUID() : undefined;
    },
  };
}
