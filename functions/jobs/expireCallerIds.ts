import { runJob } from '@merkazia/exchange/jobs/jobs';
import { exchange } from '../exchange.ts';
import { observed } from '../observed.ts';

/** Every night: caller IDs whose year is over and that the tick's workers did not come to. */
export const handler = observed(() => runJob(exchange, 'expire-caller-ids'));
