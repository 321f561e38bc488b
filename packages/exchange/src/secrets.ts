import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const cost = { N: 2 ** 14, r: 8, p: 5, maxmem: 64 * 2 ** 20 };

let running = 0;
const waiting: (() => void)[] = [];

/** scrypt takes 16 MB and a core: two at a time. */
async function derive(password: string, salt: Buffer): Promise<Buffer> {
  if (running === 2) await new Promise<void>((turn) => waiting.push(turn));
  else running++;
  try {
    return await new Promise((done, fail) => scrypt(password.normalize('NFC'), salt, 32, cost, (problem, key) => (problem ? fail(problem) : done(key))));
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** A password as it is kept: `scrypt$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, salt = '', hash = ''] = kept.split('$');
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url')), Buffer.from(hash, 'base64url'));
}

/** A hash of no password: an unknown user costs the same time as a wrong password. */
export const nobodysPassword = `scrypt$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * The keys of what is encrypted at rest, 32 bytes each, the newest first: it seals, every one opens. To change keys without
 * a pause: add the new one at the end everywhere, then put it first, then seal anew (`resealSystem`), then drop the old one.
 */
export type Keyring = Uint8Array | readonly Uint8Array[];

const keysOf = (ring: Keyring): readonly Uint8Array[] => (ring instanceof Uint8Array ? [ring] : ring);
const nameOf = (key: Uint8Array) => createHash('sha256').update(key).digest('base64url').slice(0, 8);

/** Reads keys as an operator writes them: base64, the newest first, joined by commas. Undefined when one is not 32 bytes. */
export function readKeyring(text: string): Uint8Array[] | undefined {
  const keys = text.split(',').map((key) => Buffer.from(key.trim(), 'base64'));
  return keys.every((key) => key.length === 32) ? keys : undefined;
}

/** Keys as `readKeyring` reads them. */
export const writeKeyring = (ring: Keyring): string => keysOf(ring).map((key) => Buffer.from(key).toString('base64')).join(',');

/** Encrypts what the contract must show again (AES-256-GCM) by the newest key; `purpose` binds the text to its place. */
export function seal(ring: Keyring, text: string, purpose: string): string {
  const key = keysOf(ring)[0]!;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${nameOf(key)}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** Whether the newest key sealed a text. */
export const isNewestSeal = (ring: Keyring, sealed: string): boolean => sealed.startsWith(`${nameOf(keysOf(ring)[0]!)}.`);

/** Opens what `seal` sealed, by whichever key it was; throws when none of the keys is the right one. */
export function unseal(ring: Keyring, sealed: string, purpose: string): string {
  const [name, text = ''] = sealed.split('.');
  const key = keysOf(ring).find((one) => nameOf(one) === name);
  if (!key) throw new Error(`the key ${name}, which sealed ${purpose}, is not among the keys of this exchange`);
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** A hash that only this exchange can make, by its newest key: for what is too short to be hashed alone, such as a code. */
export const mac = (ring: Keyring, text: string): string => macBy(keysOf(ring)[0]!, text);

/** Whether a text has this hash, by any of the keys; in constant time. */
export const isMac = (ring: Keyring, text: string, kept: string): boolean => keysOf(ring).some((key) => sameText(macBy(key, text), kept));

const macBy = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest('base64url');

/** Compares two texts in a time that tells nothing of where they differ. */
export function sameText(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
