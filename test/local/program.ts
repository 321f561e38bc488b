import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { keepLog } from '../harness/trace.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Something to be done when the test is over, whatever its end; the last of them first. */
export const afterwards = (clean: () => unknown): void => onTestFinished(async () => { await clean(); });

/** Waits for what must come about, however slow the machine. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000, interval: 20 });

/** A new folder, deleted when the test is over. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'merkazia-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

export interface Program {
  pid: number;
  /** Resolves with the address once it is ready; throws what it printed when it ends instead. */
  ready: Promise<string>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  output(): string;
  errors(): string;
}

/** Starts the program as `npm start` does, in a process group of its own. */
export function program(environment: Record<string, string>, ...words: string[]): Program {
  const child = spawn(process.execPath, ['packages/local/boot.mjs', 'packages/local/src/main.ts', ...words], {
    cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PORT: '0', ...environment },
  });
  let output = '';
  let errors = '';
  const ended = new Promise<number | string>((done) => { child.once('exit', (code, signal) => done(code ?? signal!)); });
  const ready = new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const [, url] = /ready on (\S+)\n/.exec(output) ?? [];
      if (url && output.includes('curl')) done(url);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => { errors += text; });
    void ended.then((code) => fail(new Error(`ended with ${code}: ${errors}`)));
  });
  ready.catch(() => {});
  afterwards(() => keepLog(output.replace(/^.*curl.*$/m, '') + errors));
  afterwards(async () => {
    try {
      process.kill(child.pid!, 'SIGKILL');
    } catch {
      return;
    }
    await ended;
  });
  return { pid: child.pid!, ready, ended, output: () => output, errors: () => errors };
}
