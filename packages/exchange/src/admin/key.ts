import { createHash, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../refusal.ts';

/** The shortest operator key: 24 bytes in base64 have 32 letters. */
export const shortestKey = 32;

const digest = (text: string) => createHash('sha256').update(text).digest();

/** What may be shown of a key. */
export const hintOf = (key: string): string => `${key.slice(0, 6)}***${key.slice(-4)}`;

/** The keys of a setting: one, or several with commas between, so that a key can be replaced while both hold. Throws when one is too short to be safe. */
export function operatorKeys(setting: string): string[] {
  const keys = setting.split(',').map((key) => key.trim()).filter((key) => key !== '');
  if (keys.length === 0 || keys.some((key) => key.length < shortestKey)) throw new Error(`OPERATOR_KEY must have at least ${shortestKey} characters; make one by: openssl rand -base64 32`);
  return keys;
}

/** The hint of the operator key that a request carries; a missing or wrong one is refused, in the same time whatever it is. */
export function operatorOf(keys: string[], headers: Headers): string {
  const given = digest(headers.get('authorization')?.replace(/^Bearer\s+/i, '').trim() ?? '');
  const right = keys.filter((key) => timingSafeEqual(digest(key), given));
  if (right.length === 0) throw new Refusal('FORBIDDEN', 'The header authorization does not hold an operator key.', undefined, 401);
  return hintOf(right[0]!);
}
