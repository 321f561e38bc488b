import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { hosted as hostedCarrier } from '@merkazia/exchange/carrier/hosted/adapter';
import { hostedTokens } from '@merkazia/exchange/carrier/hosted/tokens';
import { type Upstream, upstream } from '@merkazia/exchange/carrier/hosted/upstream';
import type { Config } from '@merkazia/exchange/config';
import type { Log } from '@merkazia/exchange/log';
import type { Table } from '@merkazia/exchange/store/table';
import type { Clock } from '@merkazia/exchange/time/clock';
import { isLoopback } from './http/server.ts';
import { demo } from './seed.ts';
import type { Simulator } from './simulator/simulator.ts';

/** Another exchange as the carrier of this one: its address, and the token of the demo system's account there. */
export interface HostedOptions { baseUrl: string; token?: string | undefined; /** How long a command may take there, in milliseconds. */ timeout?: number; /** Where it posts its hooks; this exchange's own address where it is on this machine too. */ hookUrl?: string | undefined }

/** What carries for an exchange on a table. */
export type Carriers = (table: Table) => { carrier: Carrier; hosted: Upstream | undefined };

/** The telephone network of this machine, or another exchange where that is wanted. */
export function carriers(simulator: Simulator, wanted: HostedOptions | undefined, { config, clock, log, address }: { config: Config; clock: Clock; log: Log; address: () => string }): Carriers {
  if (!wanted) return () => ({ carrier: simulator.carrier, hosted: undefined });
  const fixed = wanted.token === undefined ? undefined : { system: demo.did, token: wanted.token };
  const base = () => wanted.hookUrl ?? (isLoopback(new URL(wanted.baseUrl).hostname) ? `${address()}/hooks/hosted` : undefined);
  return (table) => {
    const hosted = upstream({ baseUrl: wanted.baseUrl, tokens: hostedTokens({ table, clock, sealingKey: config.sealingKey, fixed }), table, clock, log, timeout: wanted.timeout, hooks: { base, sealingKey: config.sealingKey } });
    return { carrier: hostedCarrier(hosted), hosted };
  };
}
