import { randomBytes } from 'node:crypto';
import { isMac, type Keyring, mac } from '../secrets.ts';

/** How long a nonce may be used after it was given, in milliseconds. */
export const nonceLife = 300_000;
const bytes = 18;
const text = new RegExp(`^([\\w-]{${(bytes * 4) / 3}})([\\w-]+)$`);

/** A nonce of a realm: its time, chance, and a hash that only this exchange can make. Nothing is kept of it before it is used. */
export function newNonce(ring: Keyring, realm: string, now: number): string {
  const plain = Buffer.alloc(bytes, randomBytes(bytes));
  plain.writeUIntBE(now, 0, 6);
  const begin = plain.toString('base64url');
  return begin + mac(ring, purpose(realm, begin));
}

/** Whether a nonce is one of this exchange's for a realm, and young enough to be used. */
export function nonceState(ring: Keyring, realm: string, nonce: string, now: number): 'good' | 'old' | 'foreign' {
  const [, begin, end] = text.exec(nonce) ?? [];
  if (begin === undefined || !isMac(ring, purpose(realm, begin), end!)) return 'foreign';
  const age = now - Buffer.from(begin, 'base64url').readUIntBE(0, 6);
  return age <= nonceLife && age > -nonceLife ? 'good' : 'old';
}

const purpose = (realm: string, begin: string) => `sip nonce/${realm}/${begin}`;
