import type { Command } from '@merkazia/contract';
import type { paths } from '@merkazia/contract/types';
import type { Client as FetchClient } from 'openapi-fetch';
import { runner } from './call.ts';
import { reads, sessionless } from './generated/names.ts';
import { idempotencyKeys } from './idempotency.ts';
import { type Session, givenSession, isDeadSession, ownSession } from './session.ts';
import { CommandError } from './errors.ts';
import { within } from './time.ts';
import { fitsHeader, plainClient, transport } from './transport.ts';
import type { CallOptions, CallParams, CallResult, ClientOptions } from './types.ts';
import { bodyOf } from './upload.ts';

export { CommandError } from './errors.ts';
export type { FileAnswer } from './files.ts';
export { type FaxHook, HookError, type ReceivedHook, type TtsHook, type VerifiedHook, type VerifyOptions, verifyHook } from './hooks.ts';
export type { Access, CallOptions, CallParams, CallResult, ClientOptions } from './types.ts';
export type { Upload } from './upload.ts';
export type { Command, Failure, Params, Result } from '@merkazia/contract';
export type { paths } from '@merkazia/contract/types';

/** A client of one exchange for one system. It holds no connection and needs no closing. */
export interface Client {
  /**
   * Runs a command and resolves to its success answer, or to a file.
   *
   * Throws a `CommandError` when the exchange refuses it, does not answer in time (`timeoutMs`) or answers nonsense, and
   * the signal's reason when the caller gave up. Reads, and writes that carry an idempotency key, are retried with
   * back-off when the connection or the exchange fails; other writes only when they certainly did not leave. A client
   * made with a user name and password logs in at its first call, and again, once a call, when its session died.
   *
   * @example const { oks } = await client.call('SendSms', { phones: '0501234567', message: 'שלום' });
   */
  call<C extends Command>(
    command: C,
    ...args: {} extends CallParams<C> ? [params?: CallParams<C>, options?: CallOptions] : [params: CallParams<C>, options?: CallOptions]
  ): Promise<CallResult<C>>;
  /** The plain openapi-fetch client of the same exchange and session: `client.api.GET('/GetSession')`. It neither retries nor throws refusals. */
  api: FetchClient<paths>;
}

/**
 * Makes a client; nothing is sent before its first call. Throws a TypeError when the address is none, or when there is
 * neither a token nor a user name with its password.
 *
 * @example const client = createClient({ baseUrl: 'http://127.0.0.1:8585', username: '0773137770', password: '1234' });
 */
export function createClient(options: ClientOptions): Client {
  const { timeoutMs = 30_000, retries = 3, token, username, password } = options;
  if (!token && !(username && password)) throw new TypeError('A client needs a token, or a username and a password.');
  const baseUrl = addressOf(options.baseUrl);
  const fetch = (request: Request) => (options.fetch ?? globalThis.fetch)(request);
  const keys = idempotencyKeys(options.idempotency ?? 'auto', ask);
  const run = runner(transport(baseUrl, fetch), keys, [token, password, token?.slice(token.indexOf(':') + 1)]);
  const session: Session = token ? givenSession(token) : ownSession(login);

  async function login(): Promise<string> {
    const answer = await run({ command: 'Login', body: { username, password } }, { timeoutMs, retries });
    return (answer as { token: string }).token;
  }

  async function ask(): Promise<unknown> {
    return run({ command: 'ValidationToken', body: {}, token: await session.token() }, { timeoutMs: Math.min(timeoutMs, 5000), retries: 0 });
  }

  async function call(command: string, params: object = {}, given: CallOptions = {}): Promise<unknown> {
    const limits = { timeoutMs: given.timeoutMs ?? timeoutMs, retries: given.retries ?? retries, signal: given.signal };
    const unlessAborted = <T>(wait: () => Promise<T>) => within(Infinity, given.signal, wait);
    const body = await bodyOf(command, params);
    if (sessionless.has(command)) return run({ command, body }, limits);
    const token = await unlessAborted(session.token);
    const key = given.idempotencyKey ?? (reads.has(command) || !limits.retries ? undefined : await unlessAborted(keys.make));
    if (key !== undefined && !(fitsHeader(key) && key.length <= 255)) throw new TypeError('An idempotency key is 1 to 255 visible ASCII characters.');
    try {
      return await run({ command, body, token, key }, limits);
    } catch (error) {
      if (!(error instanceof CommandError && isDeadSession(error))) throw error;
      const fresh = await unlessAborted(() => session.renew(token));
      if (fresh === undefined) throw error;
      return run({ command, body, token: fresh, key }, limits);
    }
  }

  return { call: call as Client['call'], api: plainClient(baseUrl, fetch, session) };
}

/** The address that commands are appended to, without a slash at its end. */
function addressOf(baseUrl: string): string {
  const { protocol, origin, pathname, username, password } = new URL(baseUrl);
  if (!/^https?:$/.test(protocol) || username || password) throw new TypeError('baseUrl is an http or https address without a user name and password.');
  const path = pathname.replace(/\/+$/, '');
  return origin + (path || '/ym/api');
}
