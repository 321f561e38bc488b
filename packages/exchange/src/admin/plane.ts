import * as validators from '@merkazia/contract/admin/params';
import type { Plane } from '../dispatch/plane.ts';
import { type From, serve } from '../dispatch/serve.ts';
import type { Exchange } from '../exchange.ts';
import { adminCallers, auditing } from './callers.ts';
import { handlers } from './table.ts';

/** The operators' side of an exchange, `/ym/admin/{Command}`, for whoever holds one of the keys. */
export const admin = (exchange: Exchange, keys: string[]): ((request: Request, from: From) => Promise<Response>) => serve(exchange, {
  ...adminCallers(keys), validators: validators as unknown as Plane['validators'],
  handlers: Object.fromEntries(Object.entries(handlers).map(([command, handler]) => [command, auditing(command, handler)])),
});
