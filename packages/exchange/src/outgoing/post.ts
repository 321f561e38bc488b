import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { guarded, type Resolve, resolveName } from './resolve.ts';
import { problemOf } from './url.ts';

export interface Outgoing { url: string; headers: Record<string, string>; body: string }

/** What came back: the status, and the first kilobyte of the body as text. */
export interface Answered { status: number; answer: string }

export interface OutgoingLimits {
  /** Whether this machine's own addresses may be reached. */
  loopback: boolean;
  /** How long it all may take, in milliseconds, from the look-up of the name. */
  timeout: number;
  /** How names become addresses; the name servers, unless given. */
  resolve?: Resolve;
}

const kept = 1024;

/**
 * Posts to an address that a customer named. Only public addresses are reached, redirects are not followed, of the answer
 * no more than a kilobyte is read, on a connection used once. Throws why there was no answer.
 */
export async function postOut({ url, headers, body }: Outgoing, { loopback, timeout, resolve = resolveName }: OutgoingLimits): Promise<Answered> {
  const problem = problemOf(url, loopback);
  if (problem) throw new Error(problem);
  const bytes = Buffer.from(body);
  const signal = AbortSignal.timeout(timeout);
  const { href, protocol } = new URL(url);
  try {
    return await new Promise<Answered>((done, fail) => {
      const request = (protocol === 'https:' ? secure : plain)(href, {
        method: 'POST', agent: false, signal, lookup: guarded(resolve, loopback), maxHeaderSize: 16 * 1024,
        headers: { ...headers, 'content-length': bytes.length, connection: 'close' },
      });
      request.on('error', fail);
      request.once('response', (response) => {
        request.off('error', fail).on('error', () => {});
        void beginning(response).then((answer) => done({ status: response.statusCode!, answer }));
      });
      request.end(bytes);
    });
  } catch (error) {
    throw new Error(signal.aborted ? `no answer within ${timeout / 1000} seconds` : wordsOf(error), { cause: error });
  }
}

/** The status stands whatever becomes of the body: one that stalls or breaks off is told as far as it came. */
async function beginning(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk);
      if ((length += chunk.length) >= kept) break;
    }
  } catch {
    // What came is below.
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, kept), { stream: true });
}

/** Of several addresses tried in turn, the first one's fault. */
const wordsOf = (error: any): string => error?.message || error?.errors?.[0]?.message || String(error?.code ?? error);
