/** One text of a contract that people read, and the way to it. */
export interface Text { path: string[]; text: string }

const readable = new Set(['title', 'summary', 'description']);
const values = new Set(['example', 'value', 'default', 'const', 'enum']);

/** Every title, summary and description of a contract, without what stands in its examples. */
export function textsOf(document: object): Text[] {
  return [...within(document, [])];
}

function* within(part: object, path: string[]): Generator<Text> {
  const named = ['properties', 'examples', 'schemas'].includes(path.at(-1) ?? '');
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'string') {
      if (!named && readable.has(key)) yield { path: [...path, key], text: value };
    } else if (value && typeof value === 'object' && (named || !(values.has(key) || (key === 'examples' && Array.isArray(value))))) {
      yield* within(value, [...path, key]);
    }
  }
}

/** The way to a text as one word, a JSON pointer. */
export const pointer = (path: string[]): string => path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
