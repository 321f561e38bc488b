import { tick } from '@merkazia/exchange/due/tick';
import { exchange } from '../exchange.ts';
import { observed } from '../observed.ts';

/** Every minute: pokes the workers for whatever is overdue, because its own poke was lost or its worker died. */
export const handler = observed(async (): Promise<void> => {
  const poked = await tick(exchange);
  if (poked > 0) exchange.log({ level: 'info', event: 'tick', poked });
});
