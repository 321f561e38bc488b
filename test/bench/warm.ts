import { performance } from 'node:perf_hooks';
import { publicPlane } from '@merkazia/exchange/commands/plane';
import { defaults } from '@merkazia/exchange/config';
import { serve } from '@merkazia/exchange/dispatch/serve';
import type { Exchange } from '@merkazia/exchange/exchange';
import { functionUrl } from '../../functions/url.ts';
import { functionUrlEvent } from '../infra/events.ts';
import { median } from './statistics.ts';

/** Microseconds of one request of a command that does not exist, which needs no database: by the api alone, and through the function's shell. */
export async function warm(times: number): Promise<{ api: number; shell: number }> {
  const exchange = { config: { ...defaults }, clock: { now: () => Date.now() }, log: () => {}, table: { take: async () => ({ done: true }), write: async () => ({ done: true, item: { left: 1e9 } }) } } as unknown as Exchange;
  const answer = serve(exchange, publicPlane);
  const invoke = functionUrl(answer);
  const event = functionUrlEvent({ path: '/ym/api/Nothing', query: 'token=x', headers: { authorization: 'x' } });
  const request = () => new Request('https://x.example/ym/api/Nothing?token=x', { headers: event.headers as Record<string, string> });
  const taken: { api: number[]; shell: number[] } = { api: [], shell: [] };
  for (let i = 0; i < times; i++) {
    for (const [name, act] of [['api', () => answer(request(), { ip: '192.0.2.1' })], ['shell', () => invoke(event)]] as const) {
      const start = performance.now();
      await act();
      taken[name].push((performance.now() - start) * 1000);
    }
  }
  return { api: median(taken.api), shell: median(taken.shell) };
}
