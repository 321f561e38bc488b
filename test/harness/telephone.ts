import { createHash } from 'node:crypto';
import { assertRegistrarAnswer } from './contract.ts';
import type { useExchange } from './exchange.ts';

type At = ReturnType<typeof useExchange>;
const h = (name: string, text: string) => createHash(name).update(text).digest('hex');
const names: Record<string, string> = { MD5: 'md5', 'SHA-256': 'sha256' };
export const realm = 'sip.example.com';

/** Asks as a registrar does, with its secret. */
export async function registrar(at: At, path: string, fields: object, headers: Record<string, string> = { authorization: `Bearer ${at.running.registrarSecret}` }): Promise<{ status: number; body: any; text: string }> {
  const response = await fetch(`${at.url}/sip/${path}`, { method: 'POST', body: JSON.stringify(fields), headers });
  const text = await response.text();
  const body = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined;
  if (body) assertRegistrarAnswer(path, response.status, body);
  return { status: response.status, text, body };
}

export interface Line { user: string; password: string; transport?: string }
export interface Digest { algorithm?: 'MD5' | 'SHA-256'; nonce?: string; nc?: number; qop?: 'auth' | 'auth-int' | null; method?: string; uri?: string; cnonce?: string; username?: string; userhash?: boolean }

/** The header Authorization by which a telephone answers a challenge, made here and not by the exchange. */
export function authorization({ user, password }: Line, challenge: string, { algorithm = 'MD5', nonce = /nonce="([^"]+)"/.exec(challenge)![1]!, nc = 1, qop = 'auth', method = 'REGISTER', uri = `sip:${realm}`, cnonce = 'c', userhash = false }: Digest = {}, body = ''): string {
  const name = names[algorithm]!;
  const count = nc.toString(16).padStart(8, '0');
  const a2 = h(name, `${method}:${uri}${qop === 'auth-int' ? `:${h(name, body)}` : ''}`);
  const response = h(name, [h(name, `${user}:${realm}:${password}`), nonce, ...(qop === null ? [] : [count, cnonce, qop]), a2].join(':'));
  const shown = userhash ? h(name, `${user}:${realm}`) : user;
  return `Digest username="${shown}", realm="${realm}", nonce="${nonce}", uri="${uri}", response="${response}", algorithm=${algorithm}${qop === null ? '' : `, qop=${qop}, nc=${count}, cnonce="${cnonce}"`}${userhash ? ', userhash=true' : ''}`;
}

/** One request of a telephone as its registrar hands it on; what the exchange judges. */
export const ask = async (at: At, { user, transport = 'udp' }: Line, fields: object = {}) =>
  (await registrar(at, 'authorize', { method: 'REGISTER', uri: `sip:${realm}`, user, realm, transport, ...fields })).body;

/** The challenge a telephone is given, and its answer to it. */
export async function challenged(at: At, line: Line, fields: object = {}, digest: Digest = {}) {
  const { headers } = await ask(at, line, { algorithms: 'MD5,SHA-256', ...fields });
  const challenge = headers.find((header: string) => header.includes(`algorithm=${digest.algorithm ?? 'MD5'},`));
  const given = authorization(line, challenge, digest, (fields as { body?: string }).body);
  return { challenge, given, judged: await ask(at, line, { ...fields, authorization: given }) };
}
