import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import type { Upstream } from '@merkazia/exchange/carrier/hosted/upstream';
import type { Log } from '@merkazia/exchange/log';
import type { Keyring } from '@merkazia/exchange/secrets';
import type { Table } from '@merkazia/exchange/store/table';
import type { Clock } from '@merkazia/exchange/time/clock';
import { variable } from './environment.ts';

/** What a carrier is built of. */
export interface Parts { secret: string; sqs: SQSClient; sealingKey: Keyring; table: Table; clock: Clock; log: Log }
/** The telephone network, and the exchange that is the way to it, where one is. */
export interface Reach { carrier: Carrier; hosted?: Upstream }

/** Only the one that is named is read when a function starts. */
const carriers: Record<string, (parts: Parts) => Promise<Reach>> = {
  async gateway({ secret, clock }) {
    const url = variable('CARRIER_URL');
    const { gateway } = await import('@merkazia/exchange/carrier/gateway');
    return { carrier: gateway({ url, secret, clock }) };
  },
  async simulator({ secret, clock, sqs: client }) {
    const url = variable('SIMULATED_QUEUE_URL');
    const { simulator } = await import('./simulator.ts');
    return { carrier: simulator({ url, client, clock, secret }) };
  },
  async hosted({ table, clock, log, sealingKey }) {
    const baseUrl = variable('HOSTED_BASE_URL');
    const [{ hosted: carrier }, { hostedTokens }, { upstream }] = await Promise.all([
      import('@merkazia/exchange/carrier/hosted/adapter'), import('@merkazia/exchange/carrier/hosted/tokens'), import('@merkazia/exchange/carrier/hosted/upstream'),
    ]);
    const hosted = upstream({ baseUrl, tokens: hostedTokens({ table, clock, sealingKey }), table, clock, log, hooks: { base: () => process.env.HOSTED_HOOK_URL, sealingKey } });
    return { carrier: carrier(hosted), hosted };
  },
};

/** The carrier that CARRIER names. There is none by default: messages must never go nowhere, or somewhere nobody chose. */
export async function reach(parts: Parts): Promise<Reach> {
  const name = variable('CARRIER');
  const build = carriers[name];
  if (!build) throw new Error(`CARRIER is "${name}", which is no carrier of this deployment. It can be: ${Object.keys(carriers).join(', ')}.`);
  return build(parts);
}
