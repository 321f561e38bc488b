import { jsonLog, type Log } from '@merkazia/exchange/log';
import { nouns } from './cli/verbs.ts';
import { customersNouns, customersWords } from './cli/words.ts';
import { firstSms } from './firstSms.ts';
import { isLoopback } from './http/server.ts';
import { help } from './knobs.ts';
import type { Death } from './mortal.ts';
import type { StartOptions } from './options.ts';
import { isProblem } from './problem.ts';
import { settings } from './settings.ts';
import { type RunningExchange, startExchange } from './start.ts';

const severity = { error: 0, warn: 1, info: 2 };

const greeting = ({ url, data, operatorKey, operatorKeyIsNew }: RunningExchange, { host = '127.0.0.1', strictHosted = false }: StartOptions): string => `merkazia ready on ${url}
  API         ${url}/ym/api/{Command}
  docs        ${url}/docs
  telephones  ${url}/
  data        ${data ?? 'in memory, gone when this stops'}
${operatorKeyIsNew ? `  operator    ${operatorKey}  (shown this once; kept in ${data ? `${data}/secrets.json` : 'memory'})\n` : ''}${isLoopback(host) ? '' : `  open to whoever reaches ${host}, /simulator too (HOST)\n`}${strictHosted ? '  strict      imitates the hosted service (MERKAZIA_STRICT_HOSTED)\n' : ''}Send the first SMS:
  ${firstSms(url)}
`;

async function main(words: string[]): Promise<void> {
  if (/^(--help|-h|help)$/.test(words[0] ?? '')) return void process.stdout.write(help());
  const known = [nouns, customersNouns, customersWords].flatMap((words) => Object.keys(words));
  if (known.includes(words[0] ?? '')) return verb(words);
  if (words[0] === 'dev') {
    const { devSettings } = await import('./cli/dev.ts');
    const set = devSettings(words.slice(1), { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) });
    if (typeof set === 'number') return void (process.exitCode = set);
    Object.assign(process.env, set);
  } else if (words.length > 0) {
    const { didYouMean } = await import('./cli/nearest.ts');
    return fail(`merkazia knows no ${words[0]}.${didYouMean(words[0]!, [...known, 'dev'])} merkazia --help tells what it knows.`, 64);
  }
  let running: Promise<RunningExchange> | undefined;
  let stopping = false;
  // A terminal's Ctrl-C may arrive twice, once by way of npm: the second changes nothing, the way out takes seconds at most.
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await (await running)?.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop().catch(failed));
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(() => void stop().catch(failed));
  const { level, ...options } = settings(process.env);
  const toStream = jsonLog((line) => process.stderr.write(line));
  const log: Log = (entry) => {
    if (severity[entry.level] <= severity[level]) toStream(entry);
  };
  process.on('unhandledRejection', (problem) => log({ level: 'error', event: 'unhandled', problem: String((problem as Error)?.stack ?? problem) }));
  running = startExchange({ ...options, log, lost: failed });
  const exchange = await running;
  // A crash test that started us tells what is to die, and when.
  if (options.dieAt && process.send) process.on('message', (deaths) => { exchange.expectDeaths(deaths as Death[]); process.send!(true); }).once('disconnect', () => void stop().catch(failed));
  if (!stopping) process.stdout.write(greeting(exchange, options));
}

/** Runs a verb; a start should not wait for what only a verb needs. Ctrl-C ends what goes on, and whatever does not heed that. */
async function verb(words: string[]): Promise<void> {
  const [{ program }, { ask }] = await Promise.all([import('./cli/program.ts'), import('./cli/ask.ts')]);
  const ending = new AbortController();
  process.once('SIGINT', () => {
    ending.abort();
    setTimeout(() => process.exit(130), 300).unref();
  });
  process.exitCode = await program(words, {
    environment: process.env, out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text), interactive: process.stdout.isTTY, ask, signal: ending.signal,
  });
  process.stdin.unref?.();
}

/** npm that is told to end ends its shell and forgets us: then our parent is another one. */
function whenOrphaned(act: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 200);
  watch.unref();
}

function fail(sentence: string, code = 1): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

/** A problem is told in its sentence; anything else is a fault of ours and told whole. */
const failed = (error: unknown) => fail(isProblem(error) ? error.message : String((error as Error)?.stack ?? error));

// Whoever read our output may have gone; that is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
main(process.argv.slice(2)).catch(failed);
