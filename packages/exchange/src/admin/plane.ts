import { adminCommands } from '@merkazia/contract/admin/commands';
import * as validators from '@merkazia/contract/admin/params';
import { type From, serve } from '../dispatch/serve.ts';
import type { Plane } from '../dispatch/plane.ts';
import type { Exchange } from '../exchange.ts';
import { audited } from './audit.ts';
import { operatorOf } from './key.ts';
import { handlers } from './table.ts';

/** The operators' side of an exchange, `/ym/admin/{Command}`, for whoever holds one of the keys. */
export const admin = (exchange: Exchange, keys: string[]): ((request: Request, from: From) => Promise<Response>) => serve(exchange, planeFor(keys));

function planeFor(keys: string[]): Plane {
  return {
    path: '/ym/admin', methods: ['POST'], commands: adminCommands, validators: validators as unknown as Plane['validators'], version: undefined,
    handlers: Object.fromEntries(Object.entries(handlers).map(([command, handler]) =>
      [command, (call: any) => audited<object>(command, call, () => handler(call))])),
    guard: (_, request) => void operatorOf(keys, request.headers),
    // Idempotency keys of operators are kept apart from every system's: no number is called so.
    admit: async (_, token) => ({ system: 'OPERATOR', who: operatorOf(keys, new Headers({ authorization: token ?? '' })) }),
  };
}
