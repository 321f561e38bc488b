import { workThrough } from '../due/worker.ts';
import { expireUnits as worker } from '../units/expire.ts';
import type { Job } from './job.ts';

/** The tick warns of units that expire, and expires them, within a minute; this does what it left, without the queue. */
export const expireUnits: Job = { name: 'expire-units', does: 'Warns by mail of balances about to expire, and takes what is left of those that have.', run: (exchange) => workThrough(worker, exchange, 'units') };
