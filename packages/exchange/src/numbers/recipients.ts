import type { PhoneNumber, Reason } from './israel.ts';

export type LeftOut = 'blocked' | 'double' | 'notValid';

export interface Recipients {
  /** The numbers to reach, each once, in the order given. */
  numbers: string[];
  /** Those left out, as they were written, with the reason. */
  errors: Record<string, LeftOut>;
}

/** What is no number is told as it was written, up to here: an answer does not grow with nonsense. */
const longestTold = 40;

/** Reads the recipients of a command as they were written; a number given twice is reached once and told as `double`. */
export function readRecipients(written: string[], read: (written: string) => PhoneNumber | { reason: Reason }): Recipients {
  const numbers = new Set<string>();
  const errors = new Map<string, LeftOut>();
  for (const text of written) {
    const number = read(text);
    if ('reason' in number) errors.set(text.trim().slice(0, longestTold), 'notValid');
    else if (numbers.has(number.number)) errors.set(number.number, 'double');
    else numbers.add(number.number);
  }
  return { numbers: [...numbers], errors: Object.fromEntries(errors) };
}

/** `a:b,c` as its parts; empty parts are nothing. */
export const splitNumbers = (text: string): string[] => text.split(/[:,]/).filter((part) => part.trim() !== '');

/** Of recipients, those that may be reached, and why the others are left out. */
export function whoIsLeft({ numbers, errors }: Recipients, blockedInList: Record<string, LeftOut>, blocked: ReadonlySet<string>): Recipients {
  const left = { ...blockedInList, ...errors };
  for (const number of numbers) if (blocked.has(number)) left[number] = 'blocked';
  return { numbers: numbers.filter((number) => !blocked.has(number)), errors: left };
}

/** The first of those left out, for a refusal: ` (0501234567 blocked, hello notValid)`. */
export function explain(errors: Record<string, LeftOut>): string {
  const shown = Object.entries(errors).slice(0, 3).map(([number, reason]) => `${number.slice(0, 30)} ${reason}`);
  return shown.length ? ` (${shown.join(', ')})` : '';
}
