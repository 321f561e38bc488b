import { readFileSync } from 'node:fs';
import type { Command } from '@merkazia/contract';
import { commands, type Kind } from '@merkazia/contract/commands';
import { distance } from 'fastest-levenshtein';
import { problem, reason } from '../problem.ts';

const usage = (sentence: string): Error => Object.assign(problem(sentence), { usage: true });

/** Whether a problem is that the words make no sense. */
export const isUsage = (error: unknown): boolean => (error as { usage?: boolean })?.usage === true;

/** Kinds of which there may be several. */
const several: ReadonlySet<Kind> = new Set<Kind>(['mixed', 'integers', 'raw']);

/** The command that a person means, whatever the case. */
export function commandNamed(word: string): Command {
  const found = Object.keys(commands).find((name) => name.toLowerCase() === word.toLowerCase());
  if (found === undefined) throw usage(`There is no command ${word}. Did you mean ${nearest(word, Object.keys(commands)).join(' or ')}? merkazia call --help lists them.`);
  return found as Command;
}

/**
 * The parameters in words such as `phones=0501234567`: one given twice is a list where the contract takes several, `@` names a file that is uploaded where the
 * contract has a file, and read where it has text. The exchange reads the texts as what they are to be.
 */
export function paramsIn(command: Command, words: string[]): Record<string, unknown> {
  const kinds = commands[command].params as Record<string, Kind>;
  const params: Record<string, unknown> = {};
  for (const word of words) {
    const [, name, text] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (name === undefined) throw usage(`${word} must be parameter=value, such as ${Object.keys(kinds).find((one) => one !== 'token') ?? 'token'}=…`);
    if (!Object.hasOwn(kinds, name)) throw usage(`${command} has no parameter ${name}. Did you mean ${nearest(name, Object.keys(kinds).filter((one) => one !== 'token')).join(' or ')}? merkazia call ${command} --help tells them.`);
    const value = valueOf(kinds[name]!, name, text!);
    if (name in params && !several.has(kinds[name]!)) throw usage(`${name} was given twice; give it once.`);
    params[name] = name in params ? [params[name], value].flat() : value;
  }
  return params;
}

function valueOf(kind: Kind, name: string, text: string): unknown {
  if (kind === 'file') return { path: text.replace(/^@/, '') };
  if (!text.startsWith('@')) return text;
  try {
    return readFileSync(text.slice(1), 'utf8');
  } catch (error) {
    throw usage(`${name}=${text} names a file that cannot be read: ${reason(error)}..`);
  }
}

const nearest = (word: string, names: string[]): string[] =>
  [...names].sort((a, b) => distance(a.toLowerCase(), word.toLowerCase()) - distance(b.toLowerCase(), word.toLowerCase())).slice(0, 2);
