import type { Command, FileType, Params, Result } from '@merkazia/contract';
import type { FileAnswer } from './files.ts';
import type { Upload } from './upload.ts';

type OrUpload<P> = P extends unknown ? { [K in keyof P]: Blob extends P[K] ? P[K] | Upload : P[K] } : never;

/** What a command takes; where the contract says file, an Upload. */
export type CallParams<C extends Command> = OrUpload<Params<C>>;

/** What a call resolves to: the success answer, or for the few commands that can answer one, a file. */
export type CallResult<C extends Command> = Result<C> | ([FileType<C>] extends [never] ? never : FileAnswer);

/** How one call differs from the client's ways. */
export interface CallOptions {
  /** How long one attempt may take, in milliseconds, to its whole answer; of a file, to its first byte, and from each piece to the next. Default, the client's. */
  timeoutMs?: number;
  /** How many times a failed request is sent again, where that is safe. Default, the client's. */
  retries?: number;
  /** Ends the call; it then throws the signal's reason. */
  signal?: AbortSignal;
  /**
   * Names the act that this write is, 1 to 255 visible ASCII characters: however often it is sent within 24 hours, it is
   * done once. It is sent as it is, and makes the write safe to retry: only for exchanges that know Idempotency-Key.
   * Default, a random one where the exchange is known to understand it.
   */
  idempotencyKey?: string;
}

/** What a client is made of. */
export type ClientOptions = Access & {
  /** The exchange's address: its origin, or that with a path; where there is no path, `/ym/api` is meant. */
  baseUrl: string;
  /** How long one attempt may take, in milliseconds. Default 30,000. */
  timeoutMs?: number;
  /** How many times a failed request is sent again, where that is safe. Default 3. */
  retries?: number;
  /**
   * Whether the exchange understands the header Idempotency-Key, which makes writes safe to retry. Default `auto`: once
   * one of its answers showed that it does (a client with a token whose first call is a write asks by ValidationToken).
   */
  idempotency?: 'auto' | 'always' | 'never';
  /** What sends the requests. Default, the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
};

/** A token as it is, which may be `number:password`; or a system's number and password, by which the client logs in itself. */
export type Access =
  | { token: string; username?: undefined; password?: undefined }
  | { username: string; password: string; token?: undefined };
