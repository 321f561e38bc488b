import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@merkazia/exchange/log';
import { problem } from '../problem.ts';
import { type DatabaseProcess, freePort, launch } from './process.ts';

/** Milliseconds before each new try to bring the database back. */
const waits = [0, 25, 50, 100, 200, 400, 800, 1600];

export interface Database {
  endpoint: string;
  /** The process that answers now. */
  pid(): number;
  /** Resolves when the database answers: at once, or after it came back. */
  up(): Promise<void>;
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  binary: string;
  /** The file it keeps its rows in; none keeps them in memory. */
  file: string | undefined;
  log: Log;
  /** Called when it came back after it had died, before anybody else sees it. */
  returned?: () => Promise<void>;
  /** Called when it cannot be brought back. */
  lost: (problem: Error) => void;
}

/** Starts the embedded database; when it dies by itself it is started again on the same port. */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  let current = await first(options);
  let back: Promise<void> | undefined;
  let stopping = false;

  function watch(): void {
    void current.ended.then((words) => {
      if (stopping) return;
      options.log({ level: 'warn', event: 'database died', words });
      const coming: Promise<void> = revive().catch(options.lost).then(() => { if (back === coming) back = undefined; });
      back = coming;
    });
  }

  async function revive(): Promise<void> {
    let words = '';
    for (const wait of waits) {
      await sleep(wait);
      if (stopping) return;
      const revived = await launch({ ...options, port: current.port }).catch((error: Error) => { words = error.message; });
      if (!revived) continue;
      current = revived;
      watch();
      await options.returned?.();
      return;
    }
    throw problem(`The database died and cannot be started again: ${words}.`);
  }

  watch();
  return {
    endpoint: `http://127.0.0.1:${current.port}`,
    pid: () => current.pid,
    up: async () => { while (back) await back; },
    async stop() {
      stopping = true;
      await current.stop();
    },
  };
}

/** The first start: another program may take the port that was free a moment ago. */
async function first(options: DatabaseOptions): Promise<DatabaseProcess> {
  for (let tries = 0; ; tries++) {
    try {
      return await launch({ ...options, port: await freePort() });
    } catch (error) {
      const words = (error as Error).message;
      if (tries < 5 && /in use/i.test(words)) continue;
      throw problem(`The database ${options.binary} does not start: ${words.replace(/^error: /, '').replace(/\.$/, '')}.`, error);
    }
  }
}
