import { type CommandRow, contractVersion } from '@merkazia/contract/commands';
import { Refusal } from '../refusal.ts';
import { encoded } from './text.ts';

export const software = contractVersion;
const [major = 0, minor = 0, patch = 0] = contractVersion.split('.').map(Number);

/** The version field of each family of commands, as the contract writes it. */
const versions = { yAfastVersion: software, yALogsVersion: software, yemotAPIVersion: major * 10_000 + minor * 100 + patch };

/** CORS is open, as on the hosted API: a token, not a cookie, is what lets a caller in. */
export const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Merkazia-Request-Id, Merkazia-Unknown-Parameters, Idempotent-Replayed, Retry-After',
};

const methods = 'GET, POST, OPTIONS';

/** Told whether one has a token or not, and however the answer came about; `system` and `campaign` are told to the log alone. */
export interface Told { requestId: string; unknown: string[]; replayed?: boolean; retryAfter?: number; system?: string; campaign?: string }

export function headersOf(told: Told): Record<string, string> {
  return {
    ...cors,
    'cache-control': 'no-store',
    'merkazia-request-id': told.requestId,
    ...(told.unknown.length ? { 'merkazia-unknown-parameters': named(told.unknown) } : {}),
    ...(told.retryAfter === undefined ? {} : { 'retry-after': String(told.retryAfter) }),
    ...(told.replayed ? { 'idempotent-replayed': 'true' } : {}),
  };
}

/** Callers refuse an answer whose headers are over 8 to 16 KB: as many names as 2,000 characters hold. */
function named(unknown: string[]): string {
  let [text = '', ...others] = unknown.slice(0, 50).map(encoded);
  for (const name of others) {
    if (text.length + name.length > 2000) break;
    text += `, ${name}`;
  }
  return text;
}

/** An answer of a command as JSON text, with the version field of its family, if that has one. */
export const answerText = ({ version }: Pick<CommandRow, 'version'>, answer: object): string =>
  JSON.stringify(version === undefined ? answer : { ...answer, [version]: versions[version] });

export const refusalAnswer = (refusal: Refusal) => ({
  responseStatus: refusal.status,
  message: refusal.message,
  ...(refusal.code === undefined ? {} : { messageCode: refusal.code }),
  ...refusal.more,
});

export const jsonType = 'application/json; charset=utf-8';

export function json(text: string, status: number, told: Told): Response {
  const allow: Record<string, string> = status === 405 ? { allow: methods } : {};
  return new Response(text, { status, headers: { 'content-type': jsonType, ...allow, ...headersOf(told) } });
}

/** The answer to a browser's question whether it may ask. */
export const preflight = () => new Response(null, {
  status: 204,
  headers: { ...cors, 'access-control-allow-methods': methods, 'access-control-allow-headers': 'authorization, content-type, idempotency-key', 'access-control-max-age': '86400' },
});
