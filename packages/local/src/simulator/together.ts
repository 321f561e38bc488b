/** What posts to the exchange when it is due: started, woken, waited for and stopped. */
export interface Posts {
  nextDue(): number | undefined;
  start(): void;
  wake(): void;
  drain(atMost: number): Promise<boolean>;
  stop(): Promise<void>;
}

/** Several of them as one. */
export const together = (...all: Posts[]): Posts => ({
  nextDue() {
    const next = Math.min(...all.map((posts) => posts.nextDue() ?? Infinity));
    return next === Infinity ? undefined : next;
  },
  start() { for (const posts of all) posts.start(); },
  wake() { for (const posts of all) posts.wake(); },
  drain: async (atMost) => (await Promise.all(all.map((posts) => posts.drain(atMost)))).every(Boolean),
  async stop() { await Promise.all(all.map((posts) => posts.stop())); },
});
