import { createHash, timingSafeEqual } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { readAtMost } from '../hook.ts';
import { dialplan, realtime } from './asterisk.ts';
import { authorize } from './authorize.ts';
import { credentials } from './credentials.ts';
import { freeswitch } from './freeswitch.ts';
import { route } from './route.ts';

const bodyLimit = 64 * 1024;
const shortest = 32;

type Fields = Record<string, string>;

/** The secrets of a setting: one, or several with commas between while one replaces the other. Throws when one is too short to be safe. */
export function registrarSecrets(setting: string): string[] {
  const secrets = setting.split(',').map((secret) => secret.trim()).filter((secret) => secret !== '');
  if (secrets.length === 0 || secrets.some((secret) => secret.length < shortest)) throw new Error(`SIP_REGISTRAR_SECRET must have at least ${shortest} characters; make one by: openssl rand -hex 32`);
  return secrets;
}

/** Answers SIP registrars, POST /sip/…: with their secret, as Bearer or as the password of Basic, in JSON or as a form. */
export function registrar(exchange: Exchange, secrets: string[]): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!isRegistrar(secrets, request.headers)) {
      exchange.log({ level: 'warn', event: 'registrar refused' });
      return json(401, { status: 401, reason: 'The header authorization does not hold the registrar\'s secret.' }, { 'www-authenticate': 'Basic realm="merkazia"' });
    }
    const body = await readAtMost(request, bodyLimit);
    if (body === undefined) return json(413, { status: 413, reason: 'A request is at most 64 KB.' });
    const { pathname, searchParams } = new URL(request.url);
    const fields = fieldsIn(body);
    if (!fields) return json(400, { status: 400, reason: 'The body is neither a JSON object of texts nor a form.' });
    return answer(exchange, pathname.replace(/^\/sip\//, ''), { ...Object.fromEntries(searchParams), ...fields });
  };
}

async function answer(exchange: Exchange, path: string, fields: Fields): Promise<Response> {
  const lacks = (...names: string[]) => {
    const [missing] = names.filter((name) => !fields[name]);
    return missing ?? (fields.realm !== undefined && !/^[\w.:-]{1,200}$/.test(fields.realm) ? 'realm' : undefined);
  };
  const wrong = (name: string) => json(400, { status: 400, reason: `${name} is missing or wrong.` });
  const given = fields as any;
  if (path === 'authorize') {
    const missing = lacks('method', 'uri', 'user', 'realm', 'transport');
    if (missing) return wrong(missing);
    const judged = await authorize(exchange, present(given));
    if (judged.status === 403) exchange.log({ level: 'warn', event: 'sip refused', method: fields.method, user: fields.user, reason: 'reason' in judged ? judged.reason : '' });
    return json(200, judged);
  }
  if (path === 'route' || path === 'asterisk/route') {
    const missing = lacks('to', 'call');
    if (missing) return wrong(missing);
    return path === 'route' ? json(200, await route(exchange, present(given))) : text(await dialplan(exchange, present(given)));
  }
  if (path === 'credentials') {
    const missing = lacks('user', 'realm');
    return missing ? wrong(missing) : json(200, await credentials(exchange, given));
  }
  if (path === 'freeswitch') return text(await freeswitch(exchange, fields), 'text/xml; charset=utf-8');
  const [, realm, table, act] = /^asterisk\/([\w.:-]{1,200})\/(\w+)\/(\w+)$/.exec(path) ?? [];
  const rows = realm === undefined ? undefined : await realtime(exchange, table!, act!, fields, realm);
  return rows === undefined ? json(404, { status: 404, reason: 'Registrars ask /sip/authorize, /sip/route, /sip/credentials, /sip/freeswitch and /sip/asterisk/….' }) : text(rows);
}

/** An empty field is one that is not there: registrars write every variable, set or not. */
const present = <T>(fields: Fields): T => Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== '' || name === 'body')) as T;

const json = (status: number, body: object, headers: Record<string, string> = {}) => Response.json(body, { status, headers });
const text = (body: string, type = 'text/plain; charset=utf-8') => new Response(body, { headers: { 'content-type': type } });

/** JSON whose values are texts (numbers are written as such), or a form. */
function fieldsIn(body: string): Fields | undefined {
  if (!body.trimStart().startsWith('{')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const entries = Object.entries(JSON.parse(body) as object).filter(([, value]) => value !== null);
    return entries.every(([, value]) => typeof value === 'string' || typeof value === 'number') ? Object.fromEntries(entries.map(([name, value]) => [name, String(value)])) : undefined;
  } catch {
    return undefined;
  }
}

function isRegistrar(secrets: string[], headers: Headers): boolean {
  const [, scheme, value = ''] = /^(Bearer|Basic)\s+(\S+)$/i.exec(headers.get('authorization')?.trim() ?? '') ?? [];
  const given = digest(/^basic$/i.test(scheme ?? '') ? Buffer.from(value, 'base64').toString('utf8').replace(/^[^:]*:/, '') : value);
  return secrets.filter((secret) => timingSafeEqual(digest(secret), given)).length > 0;
}

const digest = (secret: string) => createHash('sha256').update(secret).digest();
