import { spawn } from 'node:child_process';
import type { Death } from '../../packages/local/src/mortal.ts';

/** An exchange in a process of its own. */
export interface Program {
  url: string;
  /** Resolves once it has ended. */
  ended: Promise<void>;
  /** What it wrote to its error stream so far. */
  errors(): string;
  /** Tells it what is to die from now on; only one that was started with `MERKAZIA_DIE_AT=told` listens. Resolves once it knows, or has ended. */
  expect(deaths: Death[]): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  /** Asks it to end, and waits. */
  stop(): Promise<void>;
}

/** Starts the program on a folder, from the repository's root; resolves when it is ready, or to undefined when it ended before that. */
export async function start(environment: Record<string, string>): Promise<Program | undefined> {
  const child = spawn(process.execPath, ['packages/local/boot.mjs', 'packages/local/src/main.ts'], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, PORT: '0', ...environment } });
  let errors = '';
  child.stderr!.setEncoding('utf8').on('data', (text) => { errors += text; });
  const ended = new Promise<void>((done) => { child.once('exit', () => done()); });
  const ready = new Promise<string>((done) => {
    let output = '';
    child.stdout!.setEncoding('utf8').on('data', (text) => {
      output += text;
      const [, url] = /ready on (\S+)\n/.exec(output) ?? [];
      if (url) done(url);
    });
  });
  const url = await Promise.race([ready, ended]);
  if (!url) return undefined;
  return {
    url, ended,
    errors: () => errors,
    async expect(deaths) {
      const known = new Promise<void>((done) => { child.once('message', () => done()); });
      if (child.connected) child.send(deaths, () => {});
      await Promise.race([known, ended]);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
