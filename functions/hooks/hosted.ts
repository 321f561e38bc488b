import { hostedHook } from '@merkazia/exchange/carrier/hosted/hooks';
import { exchange } from '../exchange.ts';
import { functionUrl } from '../url.ts';

/** Where the exchange that carries for this one posts its hooks; the address of each is known to it alone. */
export const handler = functionUrl(hostedHook(exchange));
