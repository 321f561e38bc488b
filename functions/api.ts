import { api } from '@merkazia/exchange/api';
import { exchange } from './exchange.ts';
import { functionUrl } from './url.ts';

/** /ym/api/{Command}: every command of the contract. */
export const handler = functionUrl(api(exchange));
