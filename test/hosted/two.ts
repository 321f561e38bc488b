import type { Client } from '@merkazia/client';
import { createSystem } from '@merkazia/exchange/systems/create';
import { changeSystem } from '@merkazia/exchange/systems/change';
import { startExchange, type RunningExchange } from '@merkazia/local/start';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { assertMoney } from '../harness/money.ts';
import { keepSecret } from '../harness/trace.ts';

export const password = 'password-upstream';

/** Two exchanges: a strict imitation of the hosted service, and one of ours in front of it, whose carrier it is; a command may take so many milliseconds there. */
export function useTwo({ timeout = 12_000 }: { timeout?: number } = {}) {
  let upstream: RunningExchange;
  let deaf = false;
  beforeAll(async () => {
    keepSecret(password);
    upstream = await startExchange({ strictHosted: true, log: () => {} });
  });
  // As the spread of the options reads it: the address is known by then.
  const at = useExchange({ get hosted() { return { baseUrl: upstream.url, token: '0773137770:1234', timeout, get hookUrl() { return deaf ? 'http://127.0.0.1:9/hooks' : undefined; } }; } });
  afterAll(() => upstream?.close());
  afterEach(async () => {
    await post('/simulator/upstream', { fault: 'off' });
    await assertMoney(upstream);
  });

  async function post(path: string, body: object): Promise<any> {
    const response = await fetch(`${upstream.url}${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  }

  return {
    at,
    get upstream() { return upstream; },
    post,
    /** A system at both exchanges, the first of which knows its token at the second. */
    async system(): Promise<{ did: string; client: Client }> {
      const { did, client } = await at.system();
      await createSystem(upstream.exchange, { did, password, units: 100_000, smsUnits: 100_000 });
      await changeSystem(at.exchange, did, { hostedToken: `${did}:${password}` });
      return { did, client };
    },
    /** Whether no hook of the exchange upstream comes through from now on. */
    deafen(so: boolean) { deaf = so; },
    /** Has the exchange upstream misbehave. */
    misbehave: (fault: object) => post('/simulator/upstream', fault),
    /** What reached the telephones upstream, of some numbers. */
    async reached(...numbers: string[]): Promise<any[]> {
      const { events } = (await (await fetch(`${upstream.url}/simulator/events`)).json()) as { events: any[] };
      return events.filter(({ to }) => numbers.includes(to));
    },
    /** How many commands of each kind the exchange upstream was asked for. */
    asked: async (): Promise<Record<string, number>> => ((await (await fetch(`${upstream.url}/simulator/upstream`)).json()) as any).requests,
    /** Moves both clocks on together, a few seconds at a time, doing what falls due at either. They end at one instant: ids of both come from this process. */
    async advance(seconds: number, stride = 10): Promise<void> {
      const now = (exchange: RunningExchange) => exchange.exchange.clock.now();
      const end = Math.max(now(upstream), now(at.running)) + seconds * 1000;
      while (Math.min(now(upstream), now(at.running)) < end) {
        const next = Math.min(end, Math.min(now(upstream), now(at.running)) + stride * 1000);
        for (const exchange of [upstream, at.running]) await exchange.advance(Math.max(0, next - now(exchange)));
      }
      for (let behind = 1000; Math.abs(behind) > 200; behind = now(upstream) - now(at.running)) {
        const last = Math.max(now(upstream), now(at.running));
        for (const exchange of [upstream, at.running]) if (now(exchange) < last) await exchange.advance(last - now(exchange));
      }
    },
  };
}
