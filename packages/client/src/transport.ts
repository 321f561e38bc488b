import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import type { paths } from '@merkazia/contract/types';
import { type Reply, isJson } from './answer.ts';
import { sessionless } from './generated/names.ts';
import { type Session, isDeadSession } from './session.ts';

/** How requests go out; the same as the global `fetch`, given a Request. */
export type Fetch = (request: Request) => Promise<Response>;

/** One request: the command, its body, and what goes beside it in headers. */
export interface Sending {
  command: string;
  body: FormData | Record<string, unknown>;
  token?: string | undefined;
  key?: string | undefined;
}

/** Posts commands to a base URL. The token and the parameters never stand in the URL, where logs would keep them. */
export function transport(baseUrl: string, fetch: Fetch): (sending: Sending, signal: AbortSignal) => Promise<Reply> {
  const post = createFetchClient({ baseUrl, fetch }).POST as (path: string, init: object) => Promise<Reply>;
  return ({ command, body, token, key }, signal) => {
    const headers = { authorization: token !== undefined && fitsHeader(token) ? token : undefined, 'Idempotency-Key': key };
    return post(`/${encodeURIComponent(command)}`, { body: headers.authorization === token ? body : withToken(body, token!), headers, signal, parseAs: 'stream' });
  };
}

/** The plain openapi-fetch client of the contract: no retries, no time-out; it logs in, and again when the session died. */
export function plainClient(baseUrl: string, fetch: Fetch, session: Session): FetchClient<paths> {
  return createFetchClient<paths>({
    baseUrl,
    fetch: async (request) => {
      const command = new URL(request.url).pathname.split('/').at(-1)!;
      if (sessionless.has(command) || request.headers.has('authorization')) return fetch(request);
      const again = request.clone();
      const token = await session.token();
      if (!fitsHeader(token)) throw new TypeError('This token does not fit a header: give it as the parameter `token`.');
      request.headers.set('authorization', token);
      const response = await fetch(request);
      if (!isJson(response)) return response;
      const answer = await response.clone().json().catch(() => undefined);
      const fresh = isDeadSession(answer ?? {}) ? await session.renew(token) : undefined;
      if (fresh === undefined) return response;
      again.headers.set('authorization', fresh);
      return fetch(again);
    },
  });
}

/** Whether a text can be the value of a header as it is. */
export function fitsHeader(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

/** A token such as `number:סיסמה` travels as the field that every command takes. */
function withToken(body: Sending['body'], token: string): Sending['body'] {
  if (!(body instanceof FormData)) return { ...body, token };
  body.set('token', token);
  return body;
}
