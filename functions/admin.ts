import { operatorKeys } from '@merkazia/exchange/admin/key';
import { admin } from '@merkazia/exchange/admin/plane';
import { variable } from './environment.ts';
import { exchange } from './exchange.ts';
import { functionUrl } from './url.ts';

/** /ym/admin/{Command}: the operators' commands. The only function that knows the operator key. */
export const handler = functionUrl(admin(exchange, operatorKeys(variable('OPERATOR_KEY'))));
