import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const runtime = fileURLToPath(new URL('./container.mjs', import.meta.url));

export interface Container {
  /** Hands an event to the function, after those before it; rejects when the function throws. */
  invoke(event: unknown): Promise<any>;
  /** What the function wrote to its log so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts a bundled function in a process that has Lambda's environment and nothing of ours; rejects with its stderr when it does not start. */
export async function startContainer(bundle: string, environment: Record<string, string>): Promise<Container> {
  const child = fork(runtime, [], {
    cwd: dirname(bundle), execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH, BUNDLE: pathToFileURL(bundle).href, ...lambda(bundle), ...environment },
  });
  let log = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => { log += text; });
  const died = once(child, 'close').then(() => { throw new Error(log); });
  died.catch(() => {});
  const said = () => Promise.race([once(child, 'message').then(([message]) => message as { answer?: unknown; error?: string }), died]);
  await said();

  let last: Promise<unknown> = Promise.resolve();
  const run = async (event: unknown) => {
    child.send({ event });
    const { answer, error } = await said();
    if (error) throw new Error(error);
    return answer;
  };
  return {
    invoke: (event) => (last = last.then(() => run(event), () => run(event))),
    log: () => log,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

const lambda = (bundle: string) => ({
  AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'eu-central-1', AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', AWS_LAMBDA_FUNCTION_NAME: 'merkazia-test',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512', LAMBDA_TASK_ROOT: dirname(bundle), _HANDLER: 'bundle.handler', TZ: ':UTC', LANG: 'en_US.UTF-8',
  AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_SESSION_TOKEN: 'test', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});
