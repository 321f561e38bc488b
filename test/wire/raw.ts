import { once } from 'node:events';
import { type Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { assertAnswer, commandNames } from '../harness/contract.ts';

/** An answer as it came over the wire; an answer of the API was held against the contract. A file stands for an answer that went well. */
export interface Answer { status: number; headers: IncomingHttpHeaders; body: any; text: string }

export interface Asked {
  method?: string;
  headers?: Record<string, string | string[]>;
  /** Sent as it is; an iterable goes chunked. */
  body?: string | Buffer | AsyncIterable<string | Buffer>;
  agent?: Agent;
}

/** One request whose path and body nobody repairs on the way, as fetch would. */
export function send(url: string, path: string, { method, headers = {}, body, agent }: Asked = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    let answered = false;
    const outgoing = request({ hostname, port, path, headers, agent, method: method ?? (body === undefined ? 'GET' : 'POST') }, async (incoming) => {
      answered = true;
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of incoming) chunks.push(chunk);
        done(answerOf(path, incoming.statusCode!, incoming.headers, Buffer.concat(chunks).toString('utf8')));
      } catch (problem) {
        fail(problem);
      }
    });
    // Who is refused early is told before the last byte was written: then the rest has nowhere to go.
    outgoing.on('error', (problem) => { if (!answered) fail(problem); });
    void write(outgoing, body).catch((problem) => { if (!answered) fail(problem); });
  });
}

async function write(outgoing: ReturnType<typeof request>, body: Asked['body']): Promise<void> {
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) return void outgoing.end(body);
  const closed = once(outgoing, 'close');
  for await (const chunk of body) {
    if (outgoing.destroyed) return;
    if (!outgoing.write(chunk)) await Promise.race([once(outgoing, 'drain'), closed]);
  }
  outgoing.end();
}

const spelled = new Map(commandNames.map((name) => [name.toLowerCase(), name]));

export function answerOf(path: string, status: number, headers: IncomingHttpHeaders, text: string): Answer {
  const [, segment = ''] = /\/ym\/+api\/+(?:\.\/)?([^/?#]+)\/*(?:[?#]|$)/i.exec(path) ?? [];
  const command = spelled.get(segment.replace(/%([4-7].)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))).toLowerCase());
  if (text !== '' && !String(headers['content-type']).startsWith('application/json')) return { status, headers, body: { responseStatus: 'OK' }, text };
  const body = text === '' ? undefined : JSON.parse(text);
  if (body !== undefined) assertAnswer(command ?? 'an unknown command', status, String(headers['content-type']), body);
  return { status, headers, body, text };
}

/** A connection on which a caller writes bytes as it likes and reads what comes. */
export async function line(url: string): Promise<{ socket: Socket; read(until: RegExp): Promise<string>; close(): void }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  let wake = () => {};
  let ended = false;
  socket.on('data', (chunk) => { text += chunk.toString('utf8'); wake(); });
  socket.on('error', () => {});
  socket.on('close', () => { ended = true; wake(); });
  await new Promise<void>((open) => socket.once('connect', open));
  return {
    socket,
    async read(until) {
      while (!until.test(text)) {
        if (ended) throw new Error(`the connection closed after ${JSON.stringify(text)}`);
        await new Promise<void>((more) => { wake = more; });
      }
      return text;
    },
    close: () => socket.destroy(),
  };
}

export const jsonType = { 'content-type': 'application/json' };
export const formType = { 'content-type': 'application/x-www-form-urlencoded' };
