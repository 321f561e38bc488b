import { randomUUID } from 'node:crypto';
import { answerText, headersOf, json, preflight, refusalAnswer, type Told } from './answer.ts';
import { actOf, begin, type Call, settlement } from './call.ts';
import { check } from './check.ts';
import { coerce } from './coerce.ts';
import type { Plane } from './plane.ts';
import { readParameters } from './read.ts';
import type { Received } from './received.ts';
import { commandOf, pathOf } from './route.ts';
import { deliver, replay } from './large.ts';
import type { Exchange } from '../exchange.ts';
import { countRequest } from '../limits/requests.ts';
import { exception, Refusal, transport } from '../refusal.ts';

/** Who sent the request, as the platform knows it (never a header a caller can write). */
export interface From { ip: string }

/** One contract of an exchange: every command of it, from a web-standard Request to its Response. */
export function serve(exchange: Exchange, plane: Plane): (request: Request, from: From) => Promise<Response> {
  return async (request, from) => {
    if (request.method === 'OPTIONS') return preflight();
    const told: Told = { requestId: randomUUID(), unknown: [] };
    const started = performance.now();
    let command: string | undefined;
    const answered = (response: Response, outcome: string, extra: object = {}) => {
      exchange.log({ level: response.status >= 500 ? 'error' : 'info', event: 'command', command, requestId: told.requestId, system: told.system, campaign: told.campaign, status: response.status, outcome, ms: Math.round(performance.now() - started), ...extra });
      return response;
    };
    try {
      await countRequest(exchange, 'address', from.ip);
      plane.guard?.(exchange, request);
      command = commandOf(plane, pathOf(request.url));
      const response = await run(exchange, plane, command, request, from, told);
      return answered(response, 'OK');
    } catch (problem) {
      const row = command === undefined ? plane : plane.commands[command]!;
      if (problem instanceof Refusal) return answered(json(answerText(row, refusalAnswer(problem)), problem.http, { ...told, retryAfter: problem.retryAfter }), problem.status);
      const fault = new Refusal('EXCEPTION', `The exchange failed; its log knows the request as ${told.requestId}.`, undefined, 500);
      return answered(json(answerText(row, refusalAnswer(fault)), 500, told), 'fault', { fault: describe(problem) });
    }
  };
}

async function run(exchange: Exchange, plane: Plane, command: string, request: Request, from: From, told: Told): Promise<Response> {
  if (!plane.methods.includes(request.method)) throw transport(405, `A command is taken by ${plane.methods.join(' or ')}, not ${request.method}.`);
  const received = await readParameters(request);
  try {
    return await act(exchange, plane, command, received, request, from, told);
  } finally {
    await received.dispose();
  }
}

async function act(exchange: Exchange, plane: Plane, command: string, received: Received, request: Request, from: From, told: Told): Promise<Response> {
  const row = plane.commands[command]!;
  const coerced = coerce(row, received);
  told.unknown = coerced.unknown;
  await plane.load?.(command);
  const handler = plane.handlers[command]!;
  const token = row.session ? tokenOf(coerced.params.token, request.headers) : undefined;
  const early = await plane.early?.(exchange, token, { command, row, params: coerced.params, ip: from.ip });
  check(plane, command, coerced);
  const session = early ?? (row.session ? await plane.admit(exchange, token, from.ip) : undefined);
  if (session?.system) told.system = session.system;
  if (session) await plane.count?.(exchange, session);
  const key = row.changes ? request.headers.get('idempotency-key') : null;
  const begun = await begin(exchange, key, session?.system ?? '', row.scope && session && plane.sessionOf?.(session), command, coerced.params, told.requestId);
  if ('replay' in begun) return replay(exchange, begun.replay, told);
  const settling = settlement(exchange, row, begun.claim, told.requestId);
  const call = { exchange, given: coerced.params, session, ip: session && plane.by?.(session) || from.ip, token: token ?? '', now: exchange.clock.now(), requestId: told.requestId, act: actOf(begun.claim, told.requestId), commit: settling.commit };
  try {
    const answer = await handler(call as unknown as Call<any>);
    const campaign = (answer as { campaignId?: unknown }).campaignId ?? coerced.params.CampaignId;
    if (typeof campaign === 'string') told.campaign = campaign;
    if (answer instanceof Response) return withHeaders(answer, told);
    const text = answerText(row, answer);
    await settling.settle(text);
    return deliver(exchange, text, told, settling.fileOf(text));
  } catch (problem) {
    // What fails here fails for the same reason; the claim's lease ends by itself.
    await settling.fail(problem instanceof Refusal ? problem : undefined).catch(() => {});
    throw problem;
  }
}

/** A token travels as a parameter or as the value of the header `authorization`, with or without `Bearer`. */
function tokenOf(parameter: unknown, headers: Headers): string | undefined {
  const token = (parameter as string | undefined) || utf8(headers.get('authorization') ?? '').replace(/^Bearer\s+/i, '').trim() || undefined;
  if (token && token.length > longestToken) throw exception('IllegalStateException(session token is invalid)');
  return token;
}

/** A header comes as bytes, one a character; a password in Hebrew is UTF-8 in them. */
function utf8(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
}

/** A number and a password of the length that Login takes, with the colon between them. */
const longestToken = 64 + 1 + 256;

function withHeaders(response: Response, told: Told): Response {
  for (const [name, value] of Object.entries(headersOf(told))) response.headers.set(name, value);
  return response;
}

/** A fault as the log may have it: where it was, without the data it carried. */
const describe = (problem: unknown) => (problem instanceof Error ? { name: problem.name, message: problem.message, stack: problem.stack?.split('\n').slice(1, 8).map((line) => line.trim()) } : String(problem));
