import type { Log } from '@merkazia/exchange/log';

/** While something is overdue (a lease of a process that died has to run out) the next tick comes sooner. */
const sooner = 5000;

/** Runs the tick now, or after so many milliseconds first, and then every so many. */
export function ticker(tick: () => Promise<number>, every: number, log: Log, first = 0) {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let stopped = true;

  async function run(): Promise<void> {
    let wait = every;
    try {
      if (await tick() > 0) wait = Math.min(every, sooner);
    } catch (problem) {
      log({ level: 'warn', event: 'tick failed', problem: String((problem as Error)?.stack ?? problem) });
    }
    if (!stopped) timer = setTimeout(start, wait);
  }

  function start(): void {
    running = run();
  }

  return {
    start(): void {
      stopped = false;
      if (first > 0) timer = setTimeout(start, first);
      else start();
    },
    /** Waits for the tick that runs. */
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
