import { expireUnits } from '@merkazia/exchange/jobs/expireUnits';
import { run } from '@merkazia/exchange/jobs/job';
import { exchange } from '../exchange.ts';
import { observed } from '../observed.ts';

/** Every night: balances that expired and that the tick's workers did not come to. */
export const handler = observed(() => run(exchange, expireUnits));
