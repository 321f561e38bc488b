import { adminCallers, auditing } from '@merkazia/exchange/admin/callers';
import { operatorKeys } from '@merkazia/exchange/admin/key';
import { lazily } from '@merkazia/exchange/dispatch/lazy';
import { serve } from '@merkazia/exchange/dispatch/serve';
import { variable } from './environment.ts';
import { exchange } from './exchange.ts';
import { functionUrl } from './url.ts';

/** /ym/admin/{Command}: the operators' commands. The only function that knows the operator key. */
export const handler = functionUrl(serve(exchange, lazily(adminCallers(operatorKeys(variable('OPERATOR_KEY'))), async (command) => {
  const { handler, validator } = await import(`./generated/admin/${command}.js`);
  return { handler: auditing(command, handler), validator };
})));
