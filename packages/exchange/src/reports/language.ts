/** What files of titles say: columns by their keys, renamed, or hidden by an empty title; values of a column, translated. */
export interface Language { titles: Map<string, string>; values: Map<string, Map<string, string>> }

/** Each record may have a title once more: a long one would swell the report. */
const longestTitle = 200;

export const newLanguage = (): Language => ({ titles: new Map(), values: new Map() });

/**
 * Lays the text of a file of titles over what others said: `key=title` renames a column, `key=` hides it, `key.value=text`
 * translates a value, `;` begins a comment. It overrides what it names, and leaves the rest.
 */
export function lay(language: Language, text: string): void {
  for (const line of text.split(/\r?\n/)) {
    const [, left, right] = /^\s*([^;\s\[=][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (left === undefined) continue;
    const dot = left.indexOf('.');
    if (dot <= 0) language.titles.set(left, right!.slice(0, longestTitle));
    else valuesOf(language, left.slice(0, dot)).set(left.slice(dot + 1), right!.slice(0, longestTitle));
  }
}

function valuesOf({ values }: Language, key: string): Map<string, string> {
  const found = values.get(key) ?? new Map<string, string>();
  values.set(key, found);
  return found;
}
