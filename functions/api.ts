import { lazyPlane } from '@merkazia/exchange/commands/lazy';
import { serve } from '@merkazia/exchange/dispatch/serve';
import { exchange } from './exchange.ts';
import { functionUrl } from './url.ts';

/** /ym/api/{Command}: every command of the contract. */
export const handler = functionUrl(serve(exchange, lazyPlane()));
