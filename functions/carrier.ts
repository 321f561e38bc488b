import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { gateway } from '@merkazia/exchange/carrier/gateway';
import { hosted as hostedCarrier } from '@merkazia/exchange/carrier/hosted/adapter';
import { hostedTokens } from '@merkazia/exchange/carrier/hosted/tokens';
import { type Upstream, upstream } from '@merkazia/exchange/carrier/hosted/upstream';
import type { Log } from '@merkazia/exchange/log';
import type { Keyring } from '@merkazia/exchange/secrets';
import type { Table } from '@merkazia/exchange/store/table';
import type { Clock } from '@merkazia/exchange/time/clock';
import { variable } from './environment.ts';

/** What a carrier is built of. */
export interface Parts { secret: string; sealingKey: Keyring; table: Table; clock: Clock; log: Log }
/** The telephone network, and the exchange that is the way to it, where one is. */
export interface Reach { carrier: Carrier; hosted?: Upstream }

const carriers: Record<string, (parts: Parts) => Reach> = {
  gateway: ({ secret, clock }) => ({ carrier: gateway({ url: variable('CARRIER_URL'), secret, clock }) }),
  hosted({ table, clock, log, sealingKey }) {
    const hosted = upstream({ baseUrl: variable('HOSTED_BASE_URL'), tokens: hostedTokens({ table, clock, sealingKey }), table, clock, log, hooks: { base: () => process.env.HOSTED_HOOK_URL, sealingKey } });
    return { carrier: hostedCarrier(hosted), hosted };
  },
};

/** The carrier that CARRIER names. There is none by default: messages must never go nowhere, or somewhere nobody chose. */
export function reach(parts: Parts): Reach {
  const name = variable('CARRIER');
  const build = carriers[name];
  if (!build) throw new Error(`CARRIER is "${name}", which is no carrier of this deployment. It can be: ${Object.keys(carriers).join(', ')}.`);
  return build(parts);
}
