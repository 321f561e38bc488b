import type { Exchange } from '../exchange.ts';

/**
 * Hands messages or calls to the carrier, each alone, or all of them by one command where `many` is answered at all. Resolves to
 * the carrier's word of each, null where it gave none: those are handed over again later, under the same keys.
 */
export async function handOver<M extends { key: string }>(
  { log }: Exchange, batch: { key: string }, messages: M[], one: (message: M) => Promise<string>, many: (messages: M[]) => Promise<(string | null)[]> | undefined,
): Promise<(string | null)[]> {
  const unsure = (key: string) => (problem: unknown): null => {
    log({ level: 'warn', event: 'carrier unsure', key, problem: String(problem) });
    return null;
  };
  if (messages.length === 0) return [];
  const together = many(messages);
  if (together) return (await together.catch(unsure(batch.key))) ?? messages.map(() => null);
  return Promise.all(messages.map((message) => one(message).catch(unsure(message.key))));
}
