import { randomUUID } from 'node:crypto';
import type { AdminCommand, AdminParams, AdminResult } from '@merkazia/contract/admin';
import { adminCommands } from '@merkazia/contract/admin/commands';

/** A command that was refused, or could not be asked: `httpStatus` is 0 when the exchange did not answer. */
export class AdminError extends Error {
  constructor(readonly command: string, readonly responseStatus: string, message: string, readonly httpStatus: number, readonly requestId?: string) {
    super(message);
  }
}

export interface AdminClientOptions {
  /** The exchange's address: its origin, or the address of the function `admin`. */
  baseUrl: string;
  operatorKey: string;
  /** How long one attempt may take, in milliseconds. Default five minutes: some commands read whole logs. */
  timeoutMs?: number;
  /** What sends the requests. Default, the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

export interface AdminClient {
  /**
   * Runs an operators' command and resolves to its success answer; throws an AdminError. A command that changes something
   * carries an idempotency key, its own or a random one, so that a broken connection is tried again without harm.
   */
  call<C extends AdminCommand>(command: C, params: AdminParams<C>, options?: { idempotencyKey?: string }): Promise<AdminResult<C>>;
}

const attempts = 3;

/** The operators' client. */
export function adminClient({ baseUrl, operatorKey, timeoutMs = 300_000, fetch = globalThis.fetch }: AdminClientOptions): AdminClient {
  const base = baseUrl.replace(/\/+$/, '').replace(/\/ym\/(api|admin)$/, '');
  return {
    async call(command, params, { idempotencyKey } = {}) {
      const headers: Record<string, string> = { authorization: operatorKey, 'content-type': 'application/json' };
      if (adminCommands[command].changes) headers['idempotency-key'] = idempotencyKey ?? randomUUID();
      const body = JSON.stringify(params);
      for (let attempt = 1; ; attempt++) {
        const failed = (error: AdminError) => { if (attempt === attempts) throw error; };
        try {
          const response = await fetch(new Request(`${base}/ym/admin/${command}`, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) }));
          const answer = await read(command, response);
          if (response.ok && answer.responseStatus === 'OK') return answer as never;
          const error = new AdminError(command, String(answer.responseStatus ?? 'EXCEPTION'), String(answer.message ?? `${command} was answered ${response.status}`), response.status, response.headers.get('merkazia-request-id') ?? undefined);
          if (response.status < 500 && response.status !== 409) throw error;
          failed(error);
        } catch (problem) {
          if (problem instanceof AdminError) throw problem;
          failed(new AdminError(command, 'EXCEPTION', `${base} does not answer: ${reason(problem)}`, 0));
        }
        await new Promise((done) => setTimeout(done, 200 * 2 ** attempt));
      }
    },
  };
}

async function read(command: string, response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new AdminError(command, 'EXCEPTION', `${command} was answered something that is no JSON (HTTP ${response.status}); is this the address of a Merkazia?`, response.status);
  }
}

/** The cause that `fetch` hides in its error. */
const reason = (problem: any): string => problem?.cause?.message || problem?.cause?.code || problem?.message || String(problem);
