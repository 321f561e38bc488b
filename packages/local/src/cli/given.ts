import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Command } from '@merkazia/contract';
import { commands, type Kind } from '@merkazia/contract/commands';
import { reason } from '../problem.ts';
import { didYouMean } from './nearest.ts';
import { usage } from './usage.ts';

/** Kinds of which there may be several. */
const several: ReadonlySet<Kind> = new Set<Kind>(['mixed', 'integers', 'raw']);

/** The command that a person means, whatever the case. */
export function commandNamed(word: string): Command {
  const found = Object.keys(commands).find((name) => name.toLowerCase() === word.toLowerCase());
  if (found === undefined) throw usage(`There is no command ${word}.${didYouMean(word, Object.keys(commands))} merkazia call --help lists them.`);
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
    if (!Object.hasOwn(kinds, name)) throw usage(`${command} has no parameter ${name}.${didYouMean(name, Object.keys(kinds).filter((one) => one !== 'token'))} merkazia call ${command} --help tells them.`);
    const value = valueOf(kinds[name]!, name, text!);
    if (name in params && !several.has(kinds[name]!)) throw usage(`${name} was given twice; give it once.`);
    params[name] = name in params ? [params[name], value].flat() : value;
  }
  return params;
}

function valueOf(kind: Kind, name: string, text: string): unknown {
  if (kind !== 'file' && !text.startsWith('@')) return text;
  const path = text.replace(/^@/, '');
  try {
    if (kind !== 'file') return readFileSync(path, 'utf8');
    closeSync(openSync(path, 'r'));
    return { path };
  } catch (error) {
    throw usage(`${name}=${text} names a file that cannot be read: ${(error as { code?: string }).code === 'ENOENT' ? 'there is no such file' : reason(error)}.`);
  }
}
