import { CommandError, type Fault } from './errors.ts';
import { REQUEST_ID } from './idempotency.ts';

/** What openapi-fetch hands on: the body of a response that is not 2xx is read already, as JSON or text. */
export interface Reply { response: Response; error?: unknown }

type Json = Record<string, unknown>;

export function isJson({ headers }: Response): boolean {
  return /\bjson\b/i.test(headers.get('content-type') ?? '');
}

/** The JSON of an answer, read to its end; undefined when it is none. */
export async function jsonOf({ response, error }: Reply): Promise<Json | undefined> {
  const body = response.ok ? parsed(await response.text()) : error;
  return typeof body === 'object' && body !== null ? (body as Json) : undefined;
}

/** The error that an answer in JSON stands for; undefined when it is a success. `hide` takes the secrets out of its message. */
export function refusal(command: string, { responseStatus, message, messageCode }: Json, response: Response, hide: (text: string) => string): CommandError | undefined {
  if (response.ok && responseStatus === 'OK') return undefined;
  return new CommandError(command, {
    ...transported(response),
    responseStatus: responseStatus === 'ERROR' || responseStatus === 'FORBIDDEN' ? responseStatus : 'EXCEPTION',
    message: typeof message === 'string' ? hide(message) : `${command} was answered HTTP ${response.status} without saying how it went`,
    code: typeof messageCode === 'number' ? messageCode : undefined,
  });
}

/** The error of an answer that is not JSON where JSON is the only answer. Nothing of it is quoted: it may echo a secret. */
export function notJson(command: string, response: Response): CommandError {
  const what = isJson(response) ? 'malformed JSON' : `${response.headers.get('content-type') ?? 'something without a content type'} instead of JSON`;
  return new CommandError(command, { ...transported(response), responseStatus: 'EXCEPTION', message: `${command} was answered ${what} (HTTP ${response.status})` });
}

function transported({ status, headers }: Response): Pick<Fault, 'httpStatus' | 'requestId' | 'retryAfterMs'> {
  return { httpStatus: status, requestId: headers.get(REQUEST_ID) ?? undefined, retryAfterMs: milliseconds(headers.get('retry-after')) };
}

/** Retry-After is a number of seconds or a date. */
function milliseconds(after: string | null): number | undefined {
  if (!after) return undefined;
  const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
