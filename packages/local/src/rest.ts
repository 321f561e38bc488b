/** Lets others wait for the moment at which nothing is busy; whoever changes what `busy` tells calls `check`. */
export function rest(busy: () => boolean) {
  const waiting = new Set<() => void>();
  return {
    check(): void {
      if (busy()) return;
      for (const wake of waiting) wake();
      waiting.clear();
    },
    /** Resolves to true at that moment, to false when it has not come after so many milliseconds. */
    wait(atMost: number): Promise<boolean> {
      if (!busy()) return Promise.resolve(true);
      return new Promise((done) => {
        const wake = () => {
          clearTimeout(timer);
          done(true);
        };
        const timer = setTimeout(() => {
          waiting.delete(wake);
          done(false);
        }, atMost);
        waiting.add(wake);
      });
    },
  };
}
