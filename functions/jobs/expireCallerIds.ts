import { runJob } from '@merkazia/exchange/jobs/jobs';
import { exchange } from '../exchange.ts';

/** Every night: caller IDs whose year is over and that the tick's workers did not come to. */
export const handler = () => runJob(exchange, 'expire-caller-ids');
