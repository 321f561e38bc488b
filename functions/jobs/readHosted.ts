import { readHosted } from '@merkazia/exchange/jobs/readHosted';
import { run } from '@merkazia/exchange/jobs/job';
import { exchange } from '../exchange.ts';
import { observed } from '../observed.ts';

/** Every hour: accounts at the exchange that carries for this one that are not read there yet. The reading itself is due work. */
export const handler = observed(() => run(exchange, readHosted));
