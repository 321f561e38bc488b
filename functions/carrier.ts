import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { gateway } from '@merkazia/exchange/carrier/gateway';
import type { Upstream } from '@merkazia/exchange/carrier/hosted/upstream';
import { variable } from './environment.ts';
import type { makeParts } from './parts.ts';

type Parts = ReturnType<typeof makeParts>['parts'];

/** The telephone network, and the exchange that is the way to it, where one is. */
export interface Reach { carrier: Carrier; hosted?: Upstream }

/** Beside the gateway, only the one that is named is read when a function starts. */
const carriers: Record<string, (parts: Parts, sqs: SQSClient) => Reach | Promise<Reach>> = {
  gateway: ({ config: { carrierSecret: secret }, clock }) => ({ carrier: gateway({ url: variable('CARRIER_URL'), secret, clock }) }),
  async simulator({ config: { carrierSecret: secret }, clock }, sqs) {
    const url = variable('SIMULATED_QUEUE_URL');
    const { simulator } = await import('./later/simulator.ts');
    return { carrier: simulator({ url, client: sqs, clock, secret }) };
  },
  async hosted({ config: { sealingKey }, table, clock, log }) {
    const baseUrl = variable('HOSTED_BASE_URL');
    const { hosted: carrier, hostedTokens, upstream } = await import('./later/hosted.ts');
    const hosted = upstream({ baseUrl, tokens: hostedTokens({ table, clock, sealingKey }), table, clock, log, hooks: { base: () => process.env.HOSTED_HOOK_URL, sealingKey } });
    return { carrier: carrier(hosted), hosted };
  },
};

/** The carrier that CARRIER names. There is none by default: messages must never go nowhere, or somewhere nobody chose. */
export async function reach(parts: Parts, sqs: SQSClient): Promise<Reach> {
  const name = variable('CARRIER');
  const build = carriers[name];
  if (!build) throw new Error(`CARRIER is "${name}", which is no carrier of this deployment. It can be: ${Object.keys(carriers).join(', ')}.`);
  return build(parts, sqs);
}
