import { workCallerId } from '../callerIds/work.ts';
import { workThrough } from '../due/worker.ts';
import type { Job } from './job.ts';

/** The tick warns of caller IDs that expire, and takes them away, within a minute; this does what it left, without the queue. */
export const expireCallerIds: Job = { name: 'expire-caller-ids', does: 'Warns by mail of caller IDs about to expire, and takes away those whose year is over.', run: (exchange) => workThrough(workCallerId, exchange, 'callerId') };
