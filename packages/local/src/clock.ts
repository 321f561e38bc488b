import type { Clock } from '@merkazia/exchange/time/clock';
import type { Folder } from './folder.ts';

const name = 'clock.json';

/** The exchange's clock: the machine's, moved forward by an offset that outlives us. */
export interface LocalClock extends Clock {
  /** Milliseconds ahead of the machine's clock. */
  offset(): number;
  /** Moves the clock to an instant, unless it is there already; it never goes back. */
  forwardTo(instant: number): void;
  /** Back to where it began: the machine's time, unless another instant was given. */
  reset(): void;
}

/** The clock of a data folder; `startAt` is the instant (milliseconds) at which it begins where it has not begun yet, and after a reset. */
export function localClock(folder: Folder, startAt?: number): LocalClock {
  const first = () => (startAt === undefined ? 0 : startAt - Date.now());
  let offset = Number(JSON.parse(folder.read(name) ?? '{}').offset ?? first());
  const now = () => Date.now() + offset;
  return {
    now,
    offset: () => offset,
    forwardTo(instant) {
      if (instant <= now()) return;
      const moved = instant - Date.now();
      folder.write(name, JSON.stringify({ offset: moved }));
      offset = moved;
    },
    reset() {
      folder.remove(name);
      offset = first();
    },
  };
}
