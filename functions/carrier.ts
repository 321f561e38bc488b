import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { gateway } from '@merkazia/exchange/carrier/gateway';
import type { Upstream } from '@merkazia/exchange/carrier/hosted/upstream';
import { variable } from './environment.ts';
import { parts, sqs } from './parts.ts';

/** The telephone network, and the exchange that is the way to it, where one is. */
export interface Reach { carrier: Carrier; hosted?: Upstream }

const { table, clock, log, config: { sealingKey, carrierSecret: secret } } = parts;

/** Beside the gateway, only the one that is named is read when a function starts. */
const carriers: Record<string, () => Reach | Promise<Reach>> = {
  gateway: () => ({ carrier: gateway({ url: variable('CARRIER_URL'), secret, clock }) }),
  async simulator() {
    const url = variable('SIMULATED_QUEUE_URL');
    const { simulator } = await import('./later/simulator.ts');
    return { carrier: simulator({ url, client: sqs, clock, secret }) };
  },
  async hosted() {
    const baseUrl = variable('HOSTED_BASE_URL');
    const { hosted: carrier, hostedTokens, upstream } = await import('./later/hosted.ts');
    const hosted = upstream({ baseUrl, tokens: hostedTokens({ table, clock, sealingKey }), table, clock, log, hooks: { base: () => process.env.HOSTED_HOOK_URL, sealingKey } });
    return { carrier: carrier(hosted), hosted };
  },
};

/** The carrier that CARRIER names. There is none by default: messages must never go nowhere, or somewhere nobody chose. */
export async function reach(): Promise<Reach> {
  const name = variable('CARRIER');
  const build = carriers[name];
  if (!build) throw new Error(`CARRIER is "${name}", which is no carrier of this deployment. It can be: ${Object.keys(carriers).join(', ')}.`);
  return build();
}
