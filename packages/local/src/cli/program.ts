import { AdminError } from '@merkazia/exchange/admin/client';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isProblem } from '../problem.ts';
import { type Common, run } from './run.ts';
import { nouns, type Part, type Verb, verbs } from './verbs.ts';

/** What the program needs of the process it runs in. */
export interface Terminal { environment: Record<string, string | undefined>; out: (text: string) => void; err: (text: string) => void }

/**
 * Runs the verb that the words say and resolves to the exit code: 0, done; 1, refused or failed; 2, done and something is
 * not as it should be (`money reconcile`); 64, the words make no sense.
 */
export async function program(words: string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const root = new Command('merkazia').description('The operators\' verbs of a Merkazia, on this machine or deployed.')
    .exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.err }).showHelpAfterError('merkazia --help tells what it knows.');
  for (const noun of Object.keys(nouns)) {
    const group = root.command(noun).description(nouns[noun]!);
    for (const verb of verbs.filter((one) => one.noun === noun)) addVerb(group, verb, async (params, common) => { code = await run(verb, params, common, terminal.environment, terminal.out); });
  }
  try {
    await root.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 64;
    terminal.err(`${sentence(error)}\n`);
    return 1;
  }
}

function addVerb(group: Command, verb: Verb, act: (params: Record<string, unknown>, common: Common) => Promise<void>): void {
  const command = group.command(verb.verb).description(verb.does).copyInheritedSettings(group).exitOverride();
  for (const part of verb.arguments) command.addArgument(reading(new Argument(`<${part.param}>`, part.does), part));
  for (const part of verb.options) command.addOption(reading(new Option(`--${dashed(part.param)} <value>`, part.does), part).makeOptionMandatory(part.required ?? false));
  command.option('--base-url <address>', 'the exchange; MERKAZIA_URL, or this machine').option('--operator-key <key>', 'the key; OPERATOR_KEY, or the data folder of this machine');
  command.option('--idempotency-key <text>', 'names the act: sent again it is not done again').option('--json', 'print the answer as JSON');
  command.action(async () => {
    const { baseUrl, operatorKey, idempotencyKey, json, ...given } = command.opts();
    const named = Object.fromEntries(verb.arguments.map(({ param }, i) => [param, command.processedArgs[i]]));
    await act({ ...given, ...named }, { baseUrl, operatorKey, idempotencyKey, json });
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

/** What went wrong and what helps, in one sentence or two. */
function sentence(error: unknown): string {
  if (isProblem(error)) return error.message;
  if (!(error instanceof AdminError)) return String((error as Error)?.stack ?? error);
  if (error.httpStatus === 0) return `${error.message}. Start it by npm start, or name another address by --base-url or MERKAZIA_URL.`;
  if (error.httpStatus === 401) return `${error.message} Give the right one by --operator-key or OPERATOR_KEY.`;
  if (error.httpStatus >= 500) return `${error.message}${error.requestId ? ` (request ${error.requestId})` : ''}`;
  return error.message;
}
