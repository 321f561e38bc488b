import { runJob } from '@merkazia/exchange/jobs/jobs';
import { exchange } from '../exchange.ts';
import { observed } from '../observed.ts';

/** Every hour: messages that a carrier took 72 hours ago and never reported. */
export const handler = observed(() => runJob(exchange, 'end-messages'));
