import { runJob } from '@merkazia/exchange/jobs/jobs';
import { exchange } from '../exchange.ts';
import { observed } from '../observed.ts';

/** Every night: balances that expired and that the tick's workers did not come to. */
export const handler = observed(() => runJob(exchange, 'expire-units'));
