import { expireCallerIds } from '@merkazia/exchange/jobs/expireCallerIds';
import { run } from '@merkazia/exchange/jobs/job';
import { exchange } from '../exchange.ts';
import { observed } from '../observed.ts';

/** Every night: caller IDs whose year is over and that the tick's workers did not come to. */
export const handler = observed(() => run(exchange, expireCallerIds));
