import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received { path: string; headers: IncomingHttpHeaders; body: string }
export interface Server { url: string; stop(): Promise<void> }

/** An HTTP server that answers each request with the status and JSON that `answer` gives. */
export async function startServer(answer: (received: Received) => { status: number; json: unknown; type?: string }): Promise<Server> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const text of request.setEncoding('utf8')) body += text;
    const { status, json, type } = answer({ path: request.url!, headers: request.headers, body });
    response.writeHead(status, { 'content-type': type ?? 'application/json' }).end(JSON.stringify(json));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
