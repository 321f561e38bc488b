import { runJob } from '@merkazia/exchange/jobs/jobs';
import { exchange } from '../exchange.ts';

/** Every hour: messages that a carrier took 72 hours ago and never reported. */
export const handler = () => runJob(exchange, 'end-messages');
