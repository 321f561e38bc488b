import { rest } from './rest.ts';

/** A door that can be held shut: who comes waits, who is inside is waited for. */
export function gate() {
  let inside = 0;
  let held: Promise<void> | undefined;
  let release = () => {};
  const empty = rest(() => inside > 0);
  return {
    async enter<T>(act: () => Promise<T>): Promise<T> {
      while (held) await held;
      inside++;
      try {
        return await act();
      } finally {
        inside--;
        empty.check();
      }
    },
    /** Lets nobody in any more; resolves when all are out, or after so many milliseconds. */
    async hold(atMost: number): Promise<void> {
      held ??= new Promise((open) => { release = open; });
      await empty.wait(atMost);
    },
    open(): void {
      held = undefined;
      release();
    },
  };
}
