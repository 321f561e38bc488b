import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received { path: string; headers: IncomingHttpHeaders; body: string }
export interface Answer { status: number; type?: string; location?: string; body: string | Uint8Array }
export interface Server { url: string; stop(): Promise<void> }

/** An HTTP server that answers each request as `answer` says. */
export async function startServer(answer: (received: Received) => Answer | Promise<Answer>): Promise<Server> {
  const server = createServer(async (request, response) => {
    let received = '';
    for await (const text of request.setEncoding('utf8')) received += text;
    const { status, type = 'application/json', location, body } = await answer({ path: request.url!, headers: request.headers, body: received });
    response.writeHead(status, { 'content-type': type, ...(location ? { location } : {}) }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}
