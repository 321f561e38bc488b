import type { Command as Known } from '@merkazia/contract';
import { type Command, Option } from 'commander';
import { call } from './call.ts';
import { codes } from './cures.ts';
import { commandList, described } from './describe.ts';
import { commandNamed, paramsIn } from './given.ts';
import { listen } from './listen.ts';
import { listProfiles, login, logout, useProfile } from './login.ts';
import { changeTask } from './tasks.ts';
import type { Common, Terminal } from './terminal.ts';
import { watchCampaign } from './watch.ts';

/** Runs what a verb does and keeps its exit code. */
export type Run = (act: () => Promise<number | void> | number | void) => Promise<void>;

const places = (command: Command): Command => command
  .option('--base-url <address>', 'the exchange; a profile, MERKAZIA_URL, or this machine').option('--profile <name>', 'the profile to use; MERKAZIA_PROFILE, or the one logged into last');
const asCustomer = (command: Command): Command => places(command).option('--token <token>', 'a token of the system: an API key, or number:password; MERKAZIA_TOKEN, or the profile\'s');
const answering = (command: Command): Command => command.option('--json', 'print the answer as JSON');

const tasks: { verb: string; command: Known; does: string; id?: true; words?: true; fixed?: object }[] = [
  { verb: 'list', command: 'GetTasks', does: 'list the tasks' },
  { verb: 'show', command: 'GetTasksData', does: 'show a task with all that it does', id: true },
  { verb: 'log', command: 'GetTasksLogs', does: 'list how its runs went', id: true },
  { verb: 'create', command: 'CreateTask', does: 'make a task of parameter=value words', words: true },
  { verb: 'change', command: 'UpdateTask', does: 'change what parameter=value words say', id: true, words: true },
  { verb: 'pause', command: 'UpdateTask', does: 'have it not run', id: true, fixed: { active: 0 } },
  { verb: 'resume', command: 'UpdateTask', does: 'have it run again', id: true, fixed: { active: 1 } },
  { verb: 'delete', command: 'DeleteTask', does: 'delete a task and its log', id: true },
];

/** The verbs by which a customer uses an exchange, and by which a person tells it who they are. */
export function customersVerbs(add: (noun: string | undefined, verb: string) => Command, terminal: Terminal, run: Run): void {
  const called = add(undefined, 'call').description('run a command of the contract: merkazia call SendSms phones=0501234567 message=…; merkazia call <Command> --help tells its parameters')
    .argument('[command]', 'the command, in any case').argument('[parameters...]', 'parameter=value; given twice it is a list; =@file reads or uploads a file').helpOption(false).option('-h, --help', 'what the command takes and answers');
  answering(asCustomer(called)).option('--idempotency-key <text>', 'names the act: sent again it is not done again').option('--out <file>', 'where a file goes that is answered');
  called.action((word: string | undefined, words: string[], options: Common & { help?: boolean; out?: string }) => run(() => {
    if (options.help || word === undefined) {
      terminal.out(word === undefined ? `${called.helpInformation()}\nCommands:\n${commandList()}` : described(commandNamed(word)));
      return options.help ? codes.done : codes.usage;
    }
    const command = commandNamed(word);
    return call(command, paramsIn(command, words), options, terminal);
  }));

  const entered = add(undefined, 'login').description('log in at an exchange and keep who you are there as a profile').argument('[number]', 'the number of the system; asked for unless it, --token or --operator-key is given');
  asCustomer(entered).addOption(new Option('--password <password>', 'asked for unless given; MERKAZIA_PASSWORD keeps it out of the shell\'s history')).option('--remember', 'keep the password as well, to log in anew when the session is over')
    .option('--operator-key <key>', 'keep the key of operators').option('--admin-url <address>', 'where operators\' commands are, where that is another address');
  entered.action((number: string | undefined, options) => run(() => login({ number, ...options }, terminal)));
  places(add(undefined, 'logout').description('end the session of a profile and forget the profile')).action((options) => run(() => logout(options, terminal)));
  answering(add('profiles', 'list').description('list the profiles')).action(({ json }) => run(() => listProfiles(terminal, json)));
  add('profiles', 'use').description('use a profile from now on').argument('<name>', 'its name').action((name: string) => run(() => useProfile(name, terminal)));

  for (const { verb, command, does, id, words, fixed } of tasks) {
    const task = answering(asCustomer(add('tasks', verb).description(`${does} (${command})`)));
    if (id) task.argument('<id>', 'the task');
    if (words) task.argument('[parameters...]', `parameter=value; merkazia call ${command} --help tells them`);
    task.action((...given: unknown[]) => run(() => {
      const options = given.at(-2) as Common;
      const [TaskId, more] = id ? [given[0], given[1]] : [undefined, given[0]];
      const params = { ...fixed, ...(words ? paramsIn(command, more as string[]) : {}) };
      if (command === 'UpdateTask') return changeTask(TaskId as string, params, options, terminal);
      return call(command, { ...params, ...(id ? { TaskId } : {}) }, options, terminal);
    }));
  }

  answering(asCustomer(add('campaigns', 'watch').description('show how far a campaign is until it is over; exit code 2 when it was stopped'))).argument('<campaign>', 'the campaign, as the command that began it answered')
    .action((campaign: string, options: Common) => run(() => watchCampaign(campaign, options, terminal)));
  answering(places(add('hooks', 'listen').description('post every hook of a system to an address of yours as well, signed anew'))).argument('<did>', 'the main number of the system')
    .requiredOption('--forward-to <url>', 'where, such as http://127.0.0.1:3000/hook').option('--campaign <campaign>', 'only the hooks of this campaign, from its beginning').option('--operator-key <key>', 'the key; OPERATOR_KEY, the profile\'s, or the data folder of this machine')
    .action((did: string, options) => run(() => listen({ did, ...options }, terminal)));
}
