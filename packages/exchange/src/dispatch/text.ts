/** Text from outside, cut and without control characters or halves of characters, fit for an answer. */
export const printable = (text: string): string => text.slice(0, 60).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');

/** A name as a header may carry it: percent-encoded, cut to its first 100 characters. */
export const encoded = (name: string): string => encodeURIComponent(name.slice(0, 100).replace(/\p{Cs}/gu, '\ufffd'));

/** What keeps a text from being stored and sent on as it is; undefined when nothing does. */
export function flaw(text: string): string | undefined {
  if (text.includes('\0')) return 'has a NUL character';
  return /\p{Cs}/u.test(text) ? 'has half a character (a lone surrogate)' : undefined;
}

/** How deep the JSON of a caller may be nested: the contract needs four levels, and whoever walks through it needs an end. */
export const deepest = 32;

export function isShallow(value: unknown, levels = deepest): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

/** The first flaw of the texts in a shallow value, its names included. */
export function flawInside(value: unknown): string | undefined {
  if (typeof value === 'string') return flaw(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = flaw(name) ?? flawInside(inner);
    if (found) return found;
  }
  return undefined;
}
