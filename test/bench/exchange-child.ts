import { startExchange } from '@merkazia/local/start';
import { serve } from './child.ts';
import { openCustomer } from './fixture.ts';
import { seam } from './seam.ts';

/** The exchange as `npm start` runs it, in memory; ticks are put off, they belong to no request. */
const { exchange, url } = await startExchange({ tickEvery: 86_400_000 });
const token = await openCustomer(exchange);
serve({ url, token }, seam(exchange.table.client));
