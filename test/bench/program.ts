import { spawn } from 'node:child_process';
import { boot } from './server.ts';

/** The program as `npm start` runs it. */
export interface Program { url: string; pid: number; /** Milliseconds from its start to the first answer at the address it told. */ ready: number; stop(): Promise<void> }

/** Starts the program on a data folder and any port. */
export async function startProgram(data: string): Promise<Program> {
  const start = performance.now();
  const child = spawn(process.execPath, boot('packages/local/src/main.ts'), { env: { ...process.env, PORT: '0', HOST: '', MERKAZIA_DATA: data }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<never>((_, fail) => child.once('exit', (code) => fail(new Error(`the program ended with ${code}`))));
  ended.catch(() => {});
  const told = new Promise<string>((done) => {
    let words = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      const [, url] = /^merkazia ready on (\S+)/m.exec(words += text) ?? [];
      if (url) done(url);
    });
  });
  const url = await Promise.race([told, ended]);
  await (await fetch(`${url}/ym/api/ValidationToken`, { method: 'POST' })).text();
  const ready = performance.now() - start;
  return {
    url, ready, pid: child.pid!,
    async stop() {
      child.kill('SIGTERM');
      await ended.catch(() => {});
    },
  };
}
