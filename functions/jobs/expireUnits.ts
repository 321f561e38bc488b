import { runJob } from '@merkazia/exchange/jobs/jobs';
import { exchange } from '../exchange.ts';

/** Every night: balances that expired and that the tick's workers did not come to. */
export const handler = () => runJob(exchange, 'expire-units');
