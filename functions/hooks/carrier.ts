import { carrierHook } from '@merkazia/exchange/hook';
import { exchange } from '../exchange.ts';
import { functionUrl } from '../url.ts';

/** Where carriers post what became of a message; only signed events are taken. */
export const handler = functionUrl(carrierHook(exchange));
