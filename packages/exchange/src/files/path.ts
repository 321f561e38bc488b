import { codes, error } from '../refusal.ts';

/** Where a file or folder is: the names from the root of its system down; the root itself has none. */
export type Path = readonly string[];

const deepest = 20;
const longestName = 255;

/**
 * Reads a path in any of its spellings: `ivr2:/4/ext.ini`, `ivr2:4/ext.ini`, `ivr2://4//ext.ini`, `ivr/4/ext.ini`,
 * `/4/ext.ini` and `4/ext.ini` are one file. Names are compared in Unicode's composed form. What would lead out of the
 * system, or cannot be a name, is refused (110) by the name of the parameter.
 */
export function readPath(text: string, parameter: string): Path {
  const names = text.normalize('NFC').replace(/^\s*(?:ivr2:|ivr(?=\/|$))/i, '').split('/').filter((name) => name !== '' && name !== '.');
  if (names.length > deepest) throw badPath(parameter, `it has more than ${deepest} levels`);
  for (const name of names) {
    const problem = flawOf(name);
    if (problem) throw badPath(parameter, problem);
  }
  return names;
}

/** The same for what must be below the root. */
export function readPathBelowRoot(text: string, parameter: string): Path {
  const path = readPath(text, parameter);
  if (path.length === 0) throw badPath(parameter, 'it names the main folder itself');
  return path;
}

export const badPath = (parameter: string, why: string) => error(`Parameter ${parameter}: path is invalid, ${why}.`, codes.badPath);

function flawOf(name: string): string | undefined {
  if (/^\.+$/.test(name)) return 'it has ".."';
  if (name.includes('\\')) return 'it has a backslash';
  if (name.includes(':')) return 'it has a colon';
  if (/%[0-9a-f]{2}/i.test(name)) return 'it is percent-encoded once too often';
  if (/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(name)) return 'it has a control character';
  return name.length > longestName ? `it has a name of more than ${longestName} characters` : undefined;
}

/** A path as CheckIfFileExists answers it: `ivr/4/ext.ini`. */
export const spelled = (path: Path): string => ['ivr', ...path].join('/');

/** A path as the file commands answer it: `ivr2:/4/ext.ini`. */
export const whatOf = (path: Path): string => `ivr2:/${path.join('/')}`;
