import type { Command } from '@merkazia/contract';
import type { Exchange } from '@merkazia/exchange/exchange';
import { type Failure, generalError, unknownCommand } from './texts.ts';
import { wire } from './wire.ts';

/** Headers that the hosted service does not send: those of this software, and what only they make sense with. */
const ours = /^(merkazia-|idempotent-|retry-after$|allow$|access-control-expose-headers$)/i;
export const isOurs = (name: string): boolean => ours.test(name);

/** An answer without our headers; a browser is not told of a header that the service does not take. */
export function bare(response: Response): Response {
  for (const name of [...response.headers.keys()]) if (isOurs(name)) response.headers.delete(name);
  if (response.headers.has('access-control-allow-headers')) response.headers.set('access-control-allow-headers', 'authorization, content-type');
  return response;
}

/** An answer of the exchange as the hosted service gives it. `expired` tells of a session that idled too long. */
export async function hostedAnswer(exchange: Exchange, command: Command | undefined, expired: () => Failure, response: Response): Promise<Response> {
  const plain = bare(response);
  if (!isJson(plain)) return plain;
  const answer = (await plain.json()) as Failure;
  const said = answer.responseStatus === 'OK' ? await ((command && wire[command])?.(answer as never, exchange) ?? answer) : { ...answer, ...failure(command, expired, response.status, answer) };
  plain.headers.delete('content-length');
  return new Response(JSON.stringify(said), { status: statusOf(command, response.status), headers: plain.headers });
}

/** The answer when the imitation itself failed. */
export const failed = (): Response => json(JSON.stringify(generalError));

const jsonType = 'application/json; charset=utf-8';
export const json = (text: string): Response => new Response(text, { headers: { 'content-type': jsonType, 'access-control-allow-origin': '*' } });

export const isJson = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('application/json') ?? false;

/** A failure is HTTP 200, but for a file that is not there, and for who asks too often. */
const statusOf = (command: Command | undefined, status: number): number => (status === 429 || (status === 404 && command === 'DownloadFile') ? status : 200);

/** How the service words a failure, where its words differ. */
function failure(command: Command | undefined, expired: () => Failure, status: number, { responseStatus, message }: Failure): Partial<Failure> {
  if (command === undefined) return unknownCommand;
  if (status >= 500) return generalError;
  if (responseStatus === 'FORBIDDEN' && message === 'session is expired') return expired();
  return { message: message.replace(/^(IllegalStateException\(session token is invalid\)).*/s, '$1') };
}
