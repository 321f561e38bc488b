import type { Log } from '@merkazia/exchange/log';
import type { Running } from '../run.ts';
import { openStream, type Stream, type StreamParts } from './stream.ts';
import { wallSystems, withBalances } from './systems.ts';
import type { WallSystem } from './wire.ts';

/** How often the balances are read at most while somebody looks, and all the systems with their numbers, in milliseconds. */
const glance = 150;
const look = 5000;

export interface Wall {
  /** Somebody begins to listen. */
  open(): Response;
  /** The clock was moved, or something else that tells nobody. */
  wake(): void;
  /** Ends every stream; whoever listened comes back by itself. */
  close(): void;
}

/** The live side of the telephone wall. While nobody looks it reads nothing. */
export function wall({ running, start, log }: { running: Running; start: StreamParts['start']; log: Log }): Wall {
  const streams = new Set<Stream>();
  let systems: WallSystem[] = [];
  let looked = -Infinity;
  let reading = false;
  let stale = false;
  let timer: NodeJS.Timeout | undefined;

  async function read(): Promise<void> {
    timer = undefined;
    if (streams.size === 0) return;
    reading = true;
    stale = false;
    try {
      const whole = performance.now() > looked + look;
      const now = await running.ask((exchange) => (whole ? wallSystems(exchange) : withBalances(exchange, systems)));
      if (whole) looked = performance.now();
      const changed = JSON.stringify(now) !== JSON.stringify(systems);
      systems = now;
      for (const stream of streams) {
        if (changed) stream.mark('systems');
        stream.mark('wrote');
      }
    } catch (problem) {
      // As a rule the exchange was reset meanwhile; it is asked again.
      log({ level: 'info', event: 'wall not told', problem: String(problem) });
      stale = true;
    }
    reading = false;
    if (stale) soon();
  }

  function soon(): void {
    stale = true;
    if (streams.size > 0 && !reading) timer ??= setTimeout(() => void read(), glance);
  }

  running.wrote(soon);
  // Another day, other systems.
  running.simulator.changed((change) => {
    if (change !== 'forgotten') return;
    looked = -Infinity;
    systems = [];
  });
  return {
    open() {
      const stream = openStream({ running, systems: () => systems, start }, (over) => streams.delete(over));
      streams.add(stream);
      looked = -Infinity;
      soon();
      return stream.response;
    },
    wake() { for (const stream of streams) stream.wake(); },
    close() {
      clearTimeout(timer);
      for (const stream of streams) stream.end();
    },
  };
}
