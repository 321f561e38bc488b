import { createClient, type Client } from '@merkazia/client';
import { api } from '@merkazia/exchange/api';
import type { Exchange } from '@merkazia/exchange/exchange';
import { createTable } from '@merkazia/exchange/store/table';

/** An exchange that dies at its n-th call to the database, before it or after it was made, and makes none after that. */
export function dyingExchange(exchange: Exchange, at: number, moment: 'before' | 'after'): { exchange: Exchange; died: () => boolean } {
  let calls = 0;
  const table = createTable({
    client: exchange.table.client, name: exchange.table.name,
    wrap: async (_, send) => {
      calls++;
      if (calls === at && moment === 'after') await send();
      if (calls >= at) throw new Error('the exchange died');
      return send();
    },
  });
  return { exchange: { ...exchange, table, log: () => {} }, died: () => calls >= at };
}

/** A client of such an exchange. */
export function dying(exchange: Exchange, token: string, at: number, moment: 'before' | 'after'): { client: Client; died: () => boolean } {
  const { exchange: mine, died } = dyingExchange(exchange, at, moment);
  return {
    client: createClient({ baseUrl: 'http://exchange.test', token, retries: 0, fetch: (request: Request) => api(mine)(request, { ip: '127.0.0.1' }) } as Parameters<typeof createClient>[0]),
    died,
  };
}
