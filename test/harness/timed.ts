import type { Poke } from '@merkazia/exchange/due/queue';
import { tick } from '@merkazia/exchange/due/tick';
import { work } from '@merkazia/exchange/due/work';
import type { Exchange } from '@merkazia/exchange/exchange';

interface Waiting { at: number; poke: Poke; by: number }

/** Where the last of them came to: the table's rows know of that time. */
const latest = new WeakMap<Exchange['table'], number>();

/**
 * Exchanges on one table whose time is in our hands: it stands still while they work, and goes to the instant of the next poke
 * when nothing is left to do. A poke is taken by the next of them, as workers of several processes take turns.
 */
export function timed(exchange: Exchange, parts: Partial<Exchange>[] = [{}]) {
  let now = Math.max(exchange.clock.now(), latest.get(exchange.table) ?? 0);
  let turn = 0;
  const waiting: Waiting[] = [];
  const exchanges = parts.map((part): Exchange => ({
    ...exchange, clock: { now: () => now },
    queue: { send: async (pokes, delay = 0) => { for (const poke of pokes) waiting.push({ at: now + delay, poke, by: turn++ % parts.length }); } },
    ...part,
  }));

  /** Does what is due up to an instant, and no later than `end` says. */
  async function run(until = Infinity, end: () => boolean = () => false): Promise<void> {
    while (waiting.length > 0 && !end()) {
      const next = Math.min(...waiting.map(({ at }) => at));
      if (next > until) break;
      now = Math.max(now, next);
      const due = new Map<string, Waiting>();
      for (let i = waiting.length - 1; i >= 0; i--) {
        if (waiting[i]!.at > now) continue;
        const [one] = waiting.splice(i, 1) as [Waiting];
        due.set(`${one.poke.key.pk} ${one.poke.key.sk}`, one);
      }
      await Promise.all([...due.values()].map(({ poke, by }) => work(exchanges[by]!, poke)));
    }
    if (until !== Infinity) now = Math.max(now, until);
    latest.set(exchange.table, now);
  }

  return {
    exchanges,
    get now() { return now; },
    run,
    /** Lets a time pass, doing on the way what was poked for. */
    pass: (ms: number) => run(now + ms),
    /** The minute's tick, and what it pokes for. */
    async tick(): Promise<void> {
      await tick(exchanges[0]!);
      await run(now);
    },
  };
}
