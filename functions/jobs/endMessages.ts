import { endMessages } from '@merkazia/exchange/jobs/endMessages';
import { run } from '@merkazia/exchange/jobs/job';
import { exchange } from '../exchange.ts';
import { observed } from '../observed.ts';

/** Every hour: messages that a carrier took 72 hours ago and never reported. */
export const handler = observed(() => run(exchange, endMessages));
