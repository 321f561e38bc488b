import { jsonLog, type Log } from '@merkazia/exchange/log';
import { firstSms } from './http/home.ts';
import { help } from './knobs.ts';
import { isProblem } from './problem.ts';
import { settings } from './settings.ts';
import { type RunningExchange, startExchange } from './start.ts';

const severity = { error: 0, warn: 1, info: 2 };

const greeting = ({ url, data }: RunningExchange): string => `merkazia ready on ${url}
  API         ${url}/ym/api/{Command}
  docs        ${url}/docs
  telephones  ${url}/
  data        ${data ?? 'in memory, gone when this stops'}
Send the first SMS:
  ${firstSms(url)}
`;

async function main(words: string[]): Promise<void> {
  if (words.some((word) => word === '--help' || word === '-h')) return void process.stdout.write(help());
  if (words.length > 0) return fail(`merkazia knows no ${words[0]}; merkazia --help tells what it knows.`);
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
  const { level, ...options } = settings(process.env);
  const toStream = jsonLog((line) => process.stderr.write(line));
  const log: Log = (entry) => {
    if (severity[entry.level] <= severity[level]) toStream(entry);
  };
  running = startExchange({ ...options, log, lost: failed });
  const exchange = await running;
  if (!stopping) process.stdout.write(greeting(exchange));
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** A problem is told in its sentence; anything else is a fault of ours and told whole. */
const failed = (error: unknown) => fail(isProblem(error) ? error.message : String((error as Error)?.stack ?? error));

main(process.argv.slice(2)).catch(failed);
