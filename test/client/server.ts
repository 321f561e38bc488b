import { type IncomingHttpHeaders, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it arrived at the server of a test. */
export interface Got { command: string; method: string; url: string; headers: IncomingHttpHeaders; text: string; json: any; form(): Promise<FormData> }

/** What the server does with a request: answers it, or misbehaves. */
export type Act = (response: ServerResponse) => unknown;

/** The header by which a Merkazia exchange is known. */
export const ours = { 'Merkazia-Request-Id': 'req-1' };

export const answer = (body: string | Uint8Array | object, { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {}): Act => (response) => {
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  response.writeHead(status, { ...(raw ? {} : { 'content-type': 'application/json; charset=utf-8' }), ...headers }).end(raw ? body : JSON.stringify(body));
};
export const ok = (fields: object = {}, headers: Record<string, string> = {}) => answer({ responseStatus: 'OK', ...fields }, { headers });
export const refused = (responseStatus: string, message: string, more: object = {}) => answer({ responseStatus, message, ...more });
export const failed = (status: number, headers: Record<string, string> = {}) => answer({ responseStatus: 'EXCEPTION', message: 'The exchange failed.' }, { status, headers });
/** Takes the request and never answers. */
export const silence: Act = () => {};
/** Takes the request and hangs up. */
export const hangUp: Act = (response) => response.socket!.destroy();

/** A server that lives as long as the test; `got` is what it received, in order. */
export async function server(act: (got: Got, nth: number) => Act | Promise<Act>) {
  const got: Got[] = [];
  const http = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const text = bytes.toString();
    const type = request.headers['content-type'] ?? '';
    const one: Got = {
      command: request.url!.split('/').at(-1)!, method: request.method!, url: request.url!, headers: request.headers, text,
      json: type.includes('json') ? JSON.parse(text) : undefined,
      form: () => new Response(bytes, { headers: { 'content-type': type } }).formData(),
    };
    got.push(one);
    (await act(one, got.filter(({ command }) => command === one.command).length))(response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const close = () => {
    http.closeAllConnections();
    return new Promise<void>((resolve) => http.close(() => resolve()));
  };
  onTestFinished(close);
  return { baseUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, got, commands: () => got.map(({ command }) => command), close };
}

/** The error that a call throws. */
export const failureOf = (call: Promise<unknown>): Promise<any> => call.then(() => { throw new Error('The call was answered.'); }, (error) => error);
