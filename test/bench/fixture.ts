import { randomUUID } from 'node:crypto';
import type { Exchange } from '@merkazia/exchange/exchange';
import { openSession } from '@merkazia/exchange/store/sessions';
import { createSystem } from '@merkazia/exchange/systems/create';

/** The system that all requests are about, with money that does not run out. */
export const customer = { did: '0779900001', password: 'benchmark' };
export const message = 'Your order has been shipped and will be with you by noon.';

/** Another one, in whose way the first may stand. */
export const neighbour = { did: '0779900003', password: 'benchmark' };

/** Opens a system and a session of it; answers the token. */
export async function openCustomer(exchange: Exchange, access = customer, secondary = '0779900002'): Promise<string> {
  const now = exchange.clock.now();
  await createSystem(exchange, {
    ...access, name: 'Benchmark', email: 'office@example.com', organization: 'Example', contactName: 'Example', phones: '0501234567',
    units: 1e12, smsUnits: 1e12, secondaryDids: [{ did: secondary, usage: 'goto:/1' }], callerIds: [{ number: '0501234567', expires: now + 365 * 86_400_000 }],
  });
  const token = randomUUID().replaceAll('-', '').slice(0, 24);
  // Last used in an hour: that a session is used is written once a minute, which would blur the count of the calls.
  const last = now + 3_600_000;
  await openSession(exchange.table, token, { system: access.did, type: 'API', remoteIP: '127.0.0.1', created: now, last, verified: false, hint: 'ben***chmark', pair: false }, Math.ceil(last / 1000) + 86_400);
  return token;
}

/** A mobile number; another one each time, as customers send. */
export const phone = (i: number): string => `05${20_000_000 + (i % 9_000_000)}`;
