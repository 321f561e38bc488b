import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { codes, told } from './cures.ts';
import { customersVerbs, type Run } from './customers.ts';
import { run } from './run.ts';
import type { Common, Terminal } from './terminal.ts';
import { isUsage } from './usage.ts';
import { nouns, type Part, type Verb, verbs } from './verbs.ts';
import { customersNouns } from './words.ts';

export type { Terminal } from './terminal.ts';

/** Runs the verb that the words say and resolves to the exit code (cures.ts). */
export async function program(words: string[], terminal: Terminal): Promise<number> {
  let code: number = codes.done;
  const write = { writeOut: (text: string) => terminal.out(text), writeErr: terminal.err };
  const root = new Command('merkazia').description('What a Merkazia does, told from a terminal: the commands of a customer, and the verbs of operators.')
    .exitOverride().configureOutput(write).showHelpAfterError('merkazia --help tells what it knows.').enablePositionalOptions();
  const groups = new Map<string, Command>();
  const groupOf = (noun: string): Command => {
    if (!groups.has(noun)) groups.set(noun, root.command(noun).description((nouns[noun] ?? customersNouns[noun])!).showHelpAfterError(`merkazia ${noun} --help tells its verbs.`));
    return groups.get(noun)!;
  };
  const add = (noun: string | undefined, verb: string): Command => {
    const parent = noun === undefined ? root : groupOf(noun);
    const words = noun === undefined ? verb : `${noun} ${verb}`;
    return parent.command(verb).copyInheritedSettings(parent).exitOverride().showHelpAfterError(`merkazia ${words} --help tells what it takes.`);
  };
  const doing: Run = async (act) => { code = (await act()) ?? codes.done; };
  for (const verb of verbs) addVerb(add(verb.noun, verb.verb), verb, async (params, common) => { code = await run(verb, params, common, terminal); });
  customersVerbs(add, terminal, doing);
  try {
    await root.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? codes.done : codes.usage;
    const { sentence, code: failed } = told(error);
    terminal.err(`${sentence}\n`);
    return isUsage(error) ? codes.usage : failed;
  }
}

function addVerb(command: Command, verb: Verb, act: (params: Record<string, unknown>, common: Common) => Promise<void>): void {
  command.description(verb.does);
  for (const part of verb.arguments) command.addArgument(reading(new Argument(`<${part.param}>`, part.does), part));
  for (const part of verb.options) command.addOption(reading(new Option(`--${dashed(part.param)} <value>`, part.does), part).makeOptionMandatory(part.required ?? false));
  command.option('--base-url <address>', 'the exchange; a profile, MERKAZIA_URL, or this machine').option('--profile <name>', 'the profile to use; MERKAZIA_PROFILE, or the one logged into last');
  command.option('--operator-key <key>', 'the key; OPERATOR_KEY, the profile\'s, or the data folder of this machine');
  command.option('--idempotency-key <text>', 'names the act: sent again it is not done again').option('--json', 'print the answer as JSON');
  command.action(async () => {
    const { baseUrl, profile, operatorKey, idempotencyKey, json, ...given } = command.opts();
    const named = Object.fromEntries(verb.arguments.map(({ param }, i) => [param, command.processedArgs[i]]));
    await act({ ...given, ...named }, { baseUrl, profile, operatorKey, idempotencyKey, json });
  });
}

function reading<T extends Argument | Option>(part: T, { kind, param }: Part): T {
  if (kind === 'list') part.argParser((text: string) => text.split(',').map((word) => word.trim()).filter((word) => word !== ''));
  if (kind === 'pairs') {
    part.argParser((text: string) => Object.fromEntries(text.split(',').map((pair) => {
      const [, name, value] = /^\s*(\w+)=(.*)$/s.exec(pair) ?? [];
      if (name === undefined) throw new InvalidArgumentError(`${param} must be name=value, with commas between.`);
      return [name, value];
    })));
  }
  if (kind === 'number') {
    part.argParser((text: string) => {
      if (!/^-?\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError(`${param} must be a number.`);
      return Number(text);
    });
  }
  return part;
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
