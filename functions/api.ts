import { publicCallers } from '@merkazia/exchange/commands/callers';
import { lazily } from '@merkazia/exchange/dispatch/lazy';
import { serve } from '@merkazia/exchange/dispatch/serve';
import { exchange } from './exchange.ts';
import { functionUrl } from './url.ts';

/** /ym/api/{Command}: every command of the contract. */
export const handler = functionUrl(serve(exchange, lazily(publicCallers, (command) => import(`./generated/api/${command}.js`))));
