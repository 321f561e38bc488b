import { createHash } from 'node:crypto';
import type { Document } from '../generate/openapi.ts';
import { pointer, textsOf } from './texts.ts';

/** Where it is written down which words the Hebrew ones are of. */
export const translatedFile = 'openapi/he/translated.txt';

/**
 * Every text of the contract by a mark of its words, a line each. Kept beside the Hebrew, it tells which texts changed after
 * they were translated; `npm run translated` writes it anew once the Hebrew is right again.
 */
export function translatedOf(document: Document): string {
  const texts = textsOf(document).filter(({ path }) => !(path[0] === 'paths' && path[2] === 'get'));
  return texts.map(({ path, text }) => `${createHash('sha256').update(text).digest('hex').slice(0, 8)} ${pointer(path)}\n`).join('');
}
