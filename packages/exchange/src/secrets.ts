import { createCipheriv, createDecipheriv, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

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

/** Encrypts what the contract must show again (AES-256-GCM); `purpose` binds the text to its place. */
export function seal(key: Uint8Array, text: string, purpose: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

export function unseal(key: Uint8Array, sealed: string, purpose: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
