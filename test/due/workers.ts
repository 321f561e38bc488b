import { createClient, type Client } from '@merkazia/client';
import { api } from '@merkazia/exchange/api';
import type { Poke } from '@merkazia/exchange/due/queue';
import { work } from '@merkazia/exchange/due/work';
import type { Exchange } from '@merkazia/exchange/exchange';
import { faults, type FaultOptions } from '@merkazia/exchange/store/faults';
import { createTable } from '@merkazia/exchange/store/table';

/** A client of an exchange whose every poke is lost. */
export const withoutPokes = (exchange: Exchange, token: string): Client => createClient({
  baseUrl: 'http://exchange.test', token, fetch: (request: Request) => api({ ...exchange, queue: { send: async () => {} } })(request, { ip: '127.0.0.1' }),
} as Parameters<typeof createClient>[0]);

/** An exchange that works on every poke as soon as it is sent, unless it is delayed: those are lost. */
export function working(exchange: Exchange, parts: Partial<Exchange> = {}): Exchange {
  const mine: Exchange = { ...exchange, ...parts, queue: { send: async (pokes, delay = 0) => { if (delay === 0) await Promise.all(pokes.map((poke) => work(mine, poke))); } } };
  return mine;
}

/** An exchange that keeps the pokes it sends. */
export function collecting(exchange: Exchange): { exchange: Exchange; pokes: Poke[] } {
  const pokes: Poke[] = [];
  return { exchange: { ...exchange, queue: { send: async (sent) => { pokes.push(...sent); } } }, pokes };
}

/** The same table behind a worse connection. */
export const faulty = ({ table }: Exchange, options: FaultOptions) => createTable({ client: table.client, name: table.name, wrap: faults(options) });

/** The same exchange so many milliseconds later. */
export const later = (exchange: Exchange, ms: number): Exchange => ({ ...exchange, clock: { now: () => exchange.clock.now() + ms } });
