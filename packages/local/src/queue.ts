import { slowKinds } from '@merkazia/exchange/due/lanes';
import { ownerOf, type Poke, type Queue } from '@merkazia/exchange/due/queue';
import type { Log } from '@merkazia/exchange/log';
import { rest } from './rest.ts';

/** How many pieces of work at once; those that wait for other people's machines beside the rest. */
const atOnce = { quick: 8, slow: 64 };
const laneOf = (poke: Poke) => (slowKinds.has(poke.kind) ? 'slow' : 'quick');
/** Milliseconds before each new try of a piece of work that failed. */
const waits = [50, 250, 1000, 2500];
/** A piece of work that takes longer than so many milliseconds has failed: a poke's visibility on AWS. */
const visibility = 360_000;
const deadKept = 1000;

export interface LocalQueue extends Queue {
  /** Resolves to true once nothing is waiting or running, to false when that takes longer than so many milliseconds. What is delayed is not waited for. */
  drain(atMost: number): Promise<boolean>;
  /** Starts nothing more until `resume`; what runs goes on. */
  pause(): void;
  resume(): void;
  /** Forgets what waits. */
  clear(): void;
  /** The last pokes whose work failed at every try; their rows are still due, and the tick's. */
  dead(): Poke[];
}

/** What waits of one owner in one lane. */
interface Line { lane: 'quick' | 'slow'; pokes: Map<string, Poke> }

/** The queue in this process: a few pieces of work at once, each row by one of them at a time, and owners take turns, as in SQS's fair queues. */
export function localQueue(work: (poke: Poke) => Promise<unknown>, log: Log): LocalQueue {
  const waiting = new Map<string, Line>();
  const running = new Set<string>();
  const lanes = { quick: 0, slow: 0 };
  const timers = new Map<string, NodeJS.Timeout>();
  const delayed = new Set<NodeJS.Timeout>();
  const dead: Poke[] = [];
  let paused = false;
  const idle = rest(() => running.size + timers.size + (paused ? 0 : waiting.size) > 0);

  function start(): void {
    for (let took = true; took && !paused;) {
      took = false;
      for (const [name, line] of [...waiting]) {
        if (lanes.quick >= atOnce.quick && lanes.slow >= atOnce.slow) break;
        if (lanes[line.lane] >= atOnce[line.lane]) continue;
        const next = firstFree(line);
        if (!next) continue;
        line.pokes.delete(next[0]);
        // Its owner goes to the end of the line.
        waiting.delete(name);
        if (line.pokes.size > 0) waiting.set(name, line);
        void run(...next);
        took = true;
      }
    }
    idle.check();
  }

  function firstFree({ pokes }: Line): [string, Poke] | undefined {
    for (const [id, poke] of pokes) if (!running.has(id) && !timers.has(id)) return [id, poke];
    return undefined;
  }

  async function run(id: string, poke: Poke, failures = 0): Promise<void> {
    running.add(id);
    lanes[laneOf(poke)]++;
    try {
      await inTime(work(poke));
    } catch (error) {
      failed(id, poke, failures, error);
    }
    running.delete(id);
    lanes[laneOf(poke)]--;
    start();
  }

  function failed(id: string, poke: Poke, failures: number, error: unknown): void {
    const wait = waits[failures];
    log({ level: wait === undefined ? 'error' : 'warn', event: 'work failed', kind: poke.kind, again: wait !== undefined, problem: String((error as Error)?.stack ?? error) });
    if (wait !== undefined && !paused) timers.set(id, setTimeout(() => { timers.delete(id); void run(id, poke, failures + 1); }, wait));
    if (wait === undefined && dead.push(poke) > deadKept) dead.shift();
  }

  function take(pokes: Poke[]): void {
    for (const poke of pokes) {
      const lane = laneOf(poke);
      const name = `${lane} ${ownerOf(poke)}`;
      let line = waiting.get(name);
      if (!line) waiting.set(name, (line = { lane, pokes: new Map() }));
      line.pokes.set(`${poke.kind}\n${poke.key.pk}\n${poke.key.sk}`, poke);
    }
    setImmediate(start);
  }

  return {
    async send(pokes, delay = 0) {
      if (delay === 0) return take(pokes);
      const timer = setTimeout(() => { delayed.delete(timer); take(pokes); }, delay).unref();
      delayed.add(timer);
    },
    drain: idle.wait,
    pause: () => { paused = true; start(); },
    resume: () => { paused = false; start(); },
    clear() {
      waiting.clear();
      for (const timer of [...timers.values(), ...delayed]) clearTimeout(timer);
      timers.clear();
      delayed.clear();
      start();
    },
    dead: () => [...dead],
  };
}

/** What it is given, or the failure that it took too long. */
function inTime(work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => { timer = setTimeout(() => fail(new Error(`not done in ${visibility / 1000} s`)), visibility); });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
