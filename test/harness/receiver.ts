import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A hook as it reached a customer's program. */
export interface Received { path: string; headers: IncomingHttpHeaders; body: string; json: any }

/** A customer's program: a server that lives as long as the test; `act` answers, or does not. */
export async function receiver(act: (got: Received, response: ServerResponse) => unknown = (_, response) => response.end('ok')) {
  const got: Received[] = [];
  let arrived = () => {};
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const one = { path: request.url!, headers: request.headers, body, json: body.startsWith('{') ? JSON.parse(body) : undefined };
    got.push(one);
    arrived();
    act(one, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => new Promise<void>((closed) => {
    server.closeAllConnections();
    server.close(() => closed());
  }));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    port: (server.address() as AddressInfo).port,
    got,
    /** Resolves when so many have come. */
    async count(many: number): Promise<Received[]> {
      while (got.length < many) await new Promise<void>((next) => { arrived = next; });
      return got;
    },
  };
}

/** A door that answers wait at until it is opened. */
export function door() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { opened, open };
}
