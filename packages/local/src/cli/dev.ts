import { Command, CommanderError } from 'commander';
import { codes } from './cures.ts';
import type { Terminal } from './terminal.ts';

const options: { flag: string; variable: string; does: string; on?: string }[] = [
  { flag: '--port <port>', variable: 'PORT', does: 'the port to listen on; 0 takes any free one' },
  { flag: '--host <address>', variable: 'HOST', does: 'the address to listen on; this machine only unless given' },
  { flag: '--data <folder>', variable: 'MERKAZIA_DATA', does: 'the folder of the data; :memory: keeps nothing' },
  { flag: '--log <level>', variable: 'MERKAZIA_LOG', does: 'error, warn or info' },
  { flag: '--strict-hosted', variable: 'MERKAZIA_STRICT_HOSTED', does: 'imitate the hosted service', on: 'on' },
];

/** What the words after `dev` set of the environment; or the exit code, when they start nothing. */
export function devSettings(words: string[], terminal: Pick<Terminal, 'out' | 'err'>): Record<string, string> | number {
  const command = new Command('merkazia dev').description('Start the exchange on this machine, as npm start does; Ctrl-C stops it. merkazia --help tells the variables of the environment that set the rest.')
    .exitOverride().configureOutput({ writeOut: (text) => terminal.out(text), writeErr: terminal.err }).allowExcessArguments(false).showHelpAfterError('merkazia dev --help tells what it takes.');
  for (const { flag, does, variable } of options) command.option(flag, `${does} (${variable})`);
  try {
    command.parse(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? codes.done : codes.usage;
    throw error;
  }
  const given = command.opts();
  return Object.fromEntries(options.flatMap(({ flag, variable, on }) => {
    const value = given[flag.split(' ')[0]!.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    return value === undefined ? [] : [[variable, on ?? String(value)]];
  }));
}
