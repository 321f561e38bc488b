/** Tells whoever listens, at once and in the order in which they began to. */
export function signal<T>() {
  const listeners = new Set<(told: T) => void>();
  return {
    tell(told: T): void { for (const listener of listeners) listener(told); },
    /** Answers how to stop listening. */
    listen(listener: (told: T) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
