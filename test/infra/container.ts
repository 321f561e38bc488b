import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepLog, keepSecret } from '../harness/trace.ts';

const runtime = fileURLToPath(new URL('./container.mjs', import.meta.url));

export interface Container {
  /** Hands an event to the function, after those before it; rejects when the function throws. Its clock is so many milliseconds ahead of ours. */
  invoke(event: unknown, offset?: number): Promise<any>;
  /** What the function wrote to its log so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts a bundled function in a process that has Lambda's environment and nothing of ours; rejects with its stderr when it does not start. */
export async function startContainer(bundle: string, environment: Record<string, string>, line: (text: string) => void = () => {}): Promise<Container> {
  keepSecret(...secretVariables.flatMap((name) => environment[name]?.split(',').flatMap(written) ?? []));
  const child = fork(runtime, [], {
    cwd: dirname(bundle), execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH, BUNDLE: pathToFileURL(bundle).href, ...lambda(bundle), ...environment },
  });
  let log = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => { log += text; });
    createInterface(stream).on('line', line);
  }
  const closed = once(child, 'close').then(() => keepLog(log));
  const died = closed.then(() => { throw new Error(log); });
  died.catch(() => {});
  const said = () => Promise.race([once(child, 'message').then(([message]) => message as { answer?: unknown; error?: string }), died]);
  await said();

  let last: Promise<unknown> = Promise.resolve();
  const run = async (event: unknown, offset: number) => {
    child.send({ event, offset });
    const { answer, error } = await said();
    if (error) throw new Error(error);
    return answer;
  };
  return {
    invoke: (event, offset = 0) => (last = last.then(() => run(event, offset), () => run(event, offset))),
    log: () => log,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill();
      await closed;
    },
  };
}

const secretVariables = ['SEALING_KEY', 'CARRIER_SECRET', 'OPERATOR_KEY'];

/** A secret as it was given, and as its bytes would be written if it is base64. */
const written = (secret: string) => [secret, ...(['hex', 'base64url'] as const).map((form) => Buffer.from(secret, 'base64').toString(form))];

const lambda = (bundle: string) => ({
  AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'eu-central-1', AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', AWS_LAMBDA_FUNCTION_NAME: 'merkazia-test',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512', LAMBDA_TASK_ROOT: dirname(bundle), _HANDLER: 'bundle.handler', TZ: ':UTC', LANG: 'en_US.UTF-8',
  AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_SESSION_TOKEN: 'test', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});
