import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { publicPlane } from '@merkazia/exchange/commands/plane';
import { answerText, headersOf, json, refusalAnswer } from '@merkazia/exchange/dispatch/answer';
import { transport } from '@merkazia/exchange/refusal';
import { bare, isOurs } from '../strict/answer.ts';

const told = () => ({ requestId: randomUUID(), unknown: [] });

/** The answer to a request whose address or host makes no sense; `plain` has no header of this software. */
export function malformedRequest(plain: boolean): Response {
  const refusal = transport(400, 'The request is malformed: its address or its header Host makes no sense.');
  const answer = json(answerText(publicPlane, refusalAnswer(refusal)), refusal.http, told());
  return plain ? bare(answer) : answer;
}

/** Answers, on the bare socket, what is not HTTP at all: bytes beyond ASCII in the request line, headers without end. */
export function answerNonsense(plain: boolean, error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const refusal = error.code === 'HPE_HEADER_OVERFLOW'
    ? transport(431, 'The request line and the headers are over 64 KB; send the parameters by POST.')
    : transport(400, 'The request is not HTTP: what is not ASCII in its address is percent-encoded UTF-8.');
  const body = answerText(publicPlane, refusalAnswer(refusal));
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': String(Buffer.byteLength(body)), connection: 'close', ...headersOf(told()) };
  const lines = Object.entries(headers).filter(([name]) => !(plain && isOurs(name))).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${refusal.http} ${STATUS_CODES[refusal.http]}\r\n${lines}\r\n${body}`);
}
