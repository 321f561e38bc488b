import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { problem } from '../problem.ts';
import { answerNonsense, malformedRequest } from './malformed.ts';

/** The longest request line and headers together, in bytes: well above what the dispatcher refuses in words of its own. */
const maxHeaderSize = 64 * 1024;

/** Answers a request; undefined cuts the connection without an answer. */
export type Handle = (request: Request, ip: string) => Promise<Response | undefined>;

export interface HttpServer {
  port: number;
  /** Takes no more requests and waits for those that run, at most so many milliseconds. */
  close(atMost: number): Promise<void>;
}

/** Listens at once; requests wait until `handle` is there. With `plain` what is no proper request is answered without a header of this software. */
export async function listen(host: string, port: number, handle: Promise<Handle>, plain = false): Promise<HttpServer> {
  const listener = getRequestListener(async (request, env) => {
    const { socket } = env.incoming as IncomingMessage;
    const response = await (await handle)(request, socket.remoteAddress ?? '');
    if (!response) socket.destroy();
    return response ?? RESPONSE_ALREADY_SENT;
  }, { errorHandler: () => malformedRequest(plain) });
  const server = createServer({ maxHeaderSize, keepAliveTimeout: 65_000 }, (incoming, outgoing) => void listener(incoming, outgoing));
  server.on('clientError', (error, socket) => answerNonsense(plain, error, socket));
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(explain(error, host, port)));
    server.listen({ host, port }, done);
  });
  return { port: (server.address() as { port: number }).port, close: (atMost) => close(server, atMost) };
}

function explain(error: any, host: string, port: number): Error {
  const where = `port ${port} of ${host}`;
  if (error.code === 'EADDRINUSE') return problem(`Port ${port} of ${host} is in use by another program; stop that one, or name another port in PORT.`, error);
  if (error.code === 'EACCES') return problem(`This user may not listen on ${where}; name another port in PORT.`, error);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return problem(`HOST names ${host}, which is no address of this machine.`, error);
  return problem(`The exchange cannot listen on ${where}: ${error.message}.`, error);
}

async function close(server: Server, atMost: number): Promise<void> {
  const closed = new Promise<void>((done) => { server.close(() => done()); });
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const late = setTimeout(() => server.closeAllConnections(), atMost);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

const loopbackNames = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether a host name always means this machine. */
export const isLoopback = (host: string): boolean => loopbackNames.test(host);

/** The address at which this machine reaches a server that listens on a host. */
export function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
