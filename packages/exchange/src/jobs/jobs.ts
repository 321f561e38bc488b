import type { Exchange } from '../exchange.ts';
import { endMessages } from './endMessages.ts';
import { expireCallerIds } from './expireCallerIds.ts';
import { expireUnits } from './expireUnits.ts';
import { type Job, run } from './job.ts';
import { readHosted } from './readHosted.ts';
import { sweep } from './sweep.ts';

/** The exchange's own jobs by name. */
export const jobs = { 'expire-units': expireUnits, 'expire-caller-ids': expireCallerIds, 'end-messages': endMessages, 'read-hosted': readHosted, sweep } satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;

/** Runs a job to its end and answers what it did; each sentence goes to the log as well. */
export const runJob = (exchange: Exchange, name: JobName): Promise<string[]> => run(exchange, jobs[name]);
