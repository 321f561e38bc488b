import type { components } from '@merkazia/contract/types';

/** What SendTTS posts to its `callbackUrl`, told apart by `Status`. */
export type TtsHook = components['schemas']['TtsStatus'];

/** What SendFax posts to its `deliveryUrl`, told apart by `Delivery`. */
export type FaxHook = components['schemas']['FaxDelivery'];

/** A request as it came: a web-standard Request, or its headers and the exact bytes (or text) of its body. */
export type ReceivedHook = Request | { headers: Headers | Record<string, string | string[] | undefined>; body: string | Uint8Array };

export interface VerifyOptions {
  /** How far the hook's timestamp may be away, in seconds. Default 300. */
  toleranceSeconds?: number;
  /** The present, in milliseconds since 1970. Default, this machine's clock. */
  now?: number;
}

/** A hook that the exchange posted, and nobody changed on the way. */
export interface VerifiedHook<T> {
  /** The hook's own id, the same however often it is posted: one that is known already needs no second act. */
  id: string;
  /** When this attempt was signed, in milliseconds since 1970. */
  timestamp: number;
  hook: T;
}

/** The hook was not signed with the secret, was changed, or is too old; or it lacks what says so. */
export class HookError extends Error {
  override readonly name = 'HookError';
}

/**
 * Proves that a hook comes from the exchange (Standard Webhooks, HMAC-SHA256) and reads it. `secret` is the system's
 * `whsec_…`, or several while it is being replaced. Give the body as it came: parsed and written anew it is another text.
 * Throws a `HookError` when the hook is not to be believed, and a TypeError when the secret is none.
 *
 * @example const { id, hook } = await verifyHook<TtsHook>(request, process.env.MERKAZIA_HOOK_SECRET);
 */
export async function verifyHook<T = TtsHook | FaxHook>(received: ReceivedHook, secret: string | string[], options: VerifyOptions = {}): Promise<VerifiedHook<T>> {
  const { toleranceSeconds = 300, now = Date.now() } = options;
  const id = headerOf(received, 'webhook-id');
  const timestamp = headerOf(received, 'webhook-timestamp');
  const signatures = headerOf(received, 'webhook-signature').split(' ').flatMap((one) => (one.startsWith('v1,') ? [bytesOf(one.slice(3))] : []));
  if (!/^\d+$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > toleranceSeconds) throw new HookError(`The hook's timestamp is more than ${toleranceSeconds} seconds away.`);
  const body = received instanceof Request ? new Uint8Array(await received.arrayBuffer()) : typeof received.body === 'string' ? encode(received.body) : received.body;
  const signed = join(encode(`${id}.${timestamp}.`), body);
  for (const one of [secret].flat()) {
    const key = await crypto.subtle.importKey('raw', secretBytes(one), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
    for (const signature of signatures) {
      if (signature && (await crypto.subtle.verify('HMAC', key, signature, signed))) return { id, timestamp: Number(timestamp) * 1000, hook: read(new TextDecoder().decode(body)) as T };
    }
  }
  throw new HookError('The signature does not fit the hook.');
}

function headerOf({ headers }: ReceivedHook, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const text = Array.isArray(value) ? value.join(' ') : value;
  if (!text) throw new HookError(`The header ${name} is missing.`);
  return text;
}

function secretBytes(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = typeof secret === 'string' ? bytesOf(secret.replace(/^whsec_/, '')) : undefined;
  if (!bytes?.length) throw new TypeError('A hook secret is whsec_ and base64.');
  return bytes;
}

/** TTS hooks are JSON, fax deliveries a form. */
function read(text: string): unknown {
  return text.startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
