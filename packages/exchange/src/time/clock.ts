import { setTimeout as sleep } from 'node:timers/promises';

/** The one place time comes from: milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Lets so many milliseconds pass; absent where time is moved by hand. */
  pause?(ms: number): Promise<void>;
}

export const systemClock: Clock = { now: () => Date.now(), pause: (ms) => sleep(ms) };
