import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { gateway } from '@merkazia/exchange/carrier/gateway';
import type { Clock } from '@merkazia/exchange/time/clock';
import { variable } from './environment.ts';

const carriers: Record<string, (secret: string, clock: Clock) => Carrier> = {
  gateway: (secret, clock) => gateway({ url: variable('CARRIER_URL'), secret, clock }),
};

/** The carrier that CARRIER names. There is none by default: messages must never go nowhere, or somewhere nobody chose. */
export function carrier(secret: string, clock: Clock): Carrier {
  const name = variable('CARRIER');
  const build = carriers[name];
  if (!build) throw new Error(`CARRIER is "${name}", which is no carrier of this deployment. It can be: ${Object.keys(carriers).join(', ')}.`);
  return build(secret, clock);
}
