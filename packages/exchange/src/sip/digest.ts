import { createHash } from 'node:crypto';

/** The hashes of digests, by their names in RFC 7616; each also with `-sess`. */
const hashes: Record<string, string> = { md5: 'md5', 'sha-256': 'sha256', 'sha-512-256': 'sha512-256' };
export const algorithms = ['MD5', 'SHA-256', 'SHA-512-256'] as const;
export type Algorithm = (typeof algorithms)[number];

/** What a telephone answers to a challenge: the header Authorization, or Proxy-Authorization. */
export interface Credentials {
  username: string;
  realm: string;
  nonce: string;
  uri: string;
  response: string;
  algorithm: string;
  cnonce?: string;
  qop?: string;
  /** Eight hexadecimal digits. */
  nc?: string;
  /** The user name stands as its hash. */
  userhash: boolean;
}

/** What is hashed beside the credentials; `body` is asked for with auth-int only. */
export interface Hashed { method: string; password: string; username: string; body?: string }

const part = /\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]*))\s*(?:,|$)/gy;
const longest = 4096;

/** Reads credentials by RFC 2617 and 7616; undefined for what is none, or lacks what the answer to a challenge has. */
export function readCredentials(header: string): Credentials | undefined {
  const [, text] = /^\s*Digest\s+(.*)$/is.exec(header.slice(0, longest)) ?? [];
  if (text === undefined) return undefined;
  const found = new Map<string, string>();
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const [, name, quoted, plain] = part.exec(text) ?? [];
    if (name === undefined || found.has(name.toLowerCase())) return undefined;
    found.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
  }
  const [username, realm, nonce, uri, response] = [found.get('username') ?? extended(found.get('username*')), ...['realm', 'nonce', 'uri', 'response'].map((name) => found.get(name))];
  if (username === undefined || realm === undefined || nonce === undefined || uri === undefined || response === undefined) return undefined;
  const [cnonce, qop, nc] = [found.get('cnonce'), found.get('qop')?.toLowerCase(), found.get('nc')?.toLowerCase()];
  if (qop !== undefined && !(/^auth(-int)?$/.test(qop) && cnonce !== undefined && /^[0-9a-f]{8}$/.test(nc ?? ''))) return undefined;
  return {
    username, realm, nonce, uri, response: response.toLowerCase(), algorithm: found.get('algorithm') ?? 'MD5', userhash: found.get('userhash')?.toLowerCase() === 'true',
    ...(cnonce === undefined ? {} : { cnonce }), ...(qop === undefined ? {} : { qop, nc: nc! }),
  };
}

/** RFC 7616, section 3.4: a name outside ASCII, `UTF-8''` and percents. */
function extended(value: string | undefined): string | undefined {
  const [, percents] = /^utf-8'[\w-]*'(.*)$/i.exec(value ?? '') ?? [];
  try {
    return percents === undefined ? undefined : decodeURIComponent(percents);
  } catch {
    return undefined;
  }
}

/** The hash of an account's name, realm and password by an algorithm (HA1): whoever has it can answer every challenge of that realm. */
export const ha1 = (algorithm: Algorithm, username: string, realm: string, password: string): string => hash(algorithm, `${username}:${realm}:${password}`)!;

/** The response that credentials must have; undefined when their algorithm is unknown, or auth-int is asked of a body that is not there. */
export function rightResponse({ realm, nonce, uri, algorithm, cnonce, qop, nc }: Credentials, { method, username, password, body }: Hashed): string | undefined {
  const [, base, sess] = /^(.*?)(-sess)?$/i.exec(algorithm)!;
  const h = (text: string) => hash(base!, text);
  const secret = h(`${username}:${realm}:${password}`);
  if (secret === undefined || (qop === 'auth-int' && body === undefined) || (sess && cnonce === undefined)) return undefined;
  const a1 = sess ? h(`${secret}:${nonce}:${cnonce}`) : secret;
  const a2 = h(qop === 'auth-int' ? `${method}:${uri}:${h(body!)}` : `${method}:${uri}`);
  return h(qop === undefined ? `${a1}:${nonce}:${a2}` : `${a1}:${nonce}:${nc}:${cnonce}:${qop}:${a2}`);
}

/** Whether a user name stands in credentials, as it is or as its hash. */
export const isUser = ({ username, realm, algorithm, userhash }: Credentials, user: string): boolean =>
  (userhash ? username.toLowerCase() === hash(algorithm.replace(/-sess$/i, ''), `${user}:${realm}`) : username === user);

/** Undefined when there is no such algorithm. */
function hash(algorithm: string, text: string): string | undefined {
  const name = Object.hasOwn(hashes, algorithm.toLowerCase()) ? hashes[algorithm.toLowerCase()] : undefined;
  return name && createHash(name).update(text, 'utf8').digest('hex');
}
