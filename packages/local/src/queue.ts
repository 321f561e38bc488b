import type { Poke, Queue } from '@merkazia/exchange/due/queue';
import type { Log } from '@merkazia/exchange/log';
import { rest } from './rest.ts';

const atOnce = 8;
/** Milliseconds before the next try of a piece of work that failed; after the last the row waits for the tick. */
const waits = [50, 250, 1000];

export interface LocalQueue extends Queue {
  /** Resolves to true once nothing is waiting or running, to false when that takes longer than so many milliseconds. */
  drain(atMost: number): Promise<boolean>;
  /** Starts nothing more until `resume`; what runs goes on. */
  pause(): void;
  resume(): void;
  /** Forgets what waits. */
  clear(): void;
}

/** The queue in this process: a few pieces of work at once, each row by one of them at a time. */
export function localQueue(work: (poke: Poke) => Promise<void>, log: Log): LocalQueue {
  const waiting = new Map<string, Poke>();
  const running = new Set<string>();
  const timers = new Map<string, NodeJS.Timeout>();
  let paused = false;
  const idle = rest(() => running.size + timers.size + (paused ? 0 : waiting.size) > 0);

  function start(): void {
    for (const [id, poke] of waiting) {
      if (paused || running.size >= atOnce) break;
      if (running.has(id) || timers.has(id)) continue;
      waiting.delete(id);
      void run(id, poke);
    }
    idle.check();
  }

  async function run(id: string, poke: Poke, failures = 0): Promise<void> {
    running.add(id);
    try {
      await work(poke);
    } catch (error) {
      const wait = waits[failures];
      log({ level: 'warn', event: 'work failed', kind: poke.kind, again: wait !== undefined, problem: String((error as Error)?.stack ?? error) });
      if (wait !== undefined && !paused) timers.set(id, setTimeout(() => { timers.delete(id); void run(id, poke, failures + 1); }, wait));
    }
    running.delete(id);
    start();
  }

  return {
    async send(pokes) {
      for (const poke of pokes) {
        waiting.set(`${poke.kind}\n${poke.key.pk}\n${poke.key.sk}`, poke);
      }
      setImmediate(start);
    },
    drain: idle.wait,
    pause: () => { paused = true; start(); },
    resume: () => { paused = false; start(); },
    clear() {
      waiting.clear();
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      start();
    },
  };
}
