/** A door that can be held shut: who comes waits, who is inside is waited for. */
export function gate() {
  let inside = 0;
  let held: Promise<void> | undefined;
  let release = () => {};
  let empty = () => {};
  return {
    async enter<T>(act: () => Promise<T>): Promise<T> {
      while (held) await held;
      inside++;
      try {
        return await act();
      } finally {
        if (--inside === 0) empty();
      }
    },
    /** Lets nobody in any more; resolves when all are out, or after so many milliseconds. */
    async hold(atMost: number): Promise<void> {
      held ??= new Promise((open) => { release = open; });
      if (inside === 0) return;
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([new Promise<void>((done) => { empty = done; }), new Promise<void>((done) => { timer = setTimeout(done, atMost); })]);
      clearTimeout(timer);
    },
    open(): void {
      held = undefined;
      release();
    },
  };
}
