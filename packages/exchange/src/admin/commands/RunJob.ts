import { type JobName, jobs, runJob } from '../../jobs/jobs.ts';
import { error } from '../../refusal.ts';
import type { AdminHandler } from '../call.ts';

/** Runs one of the exchange's own jobs. */
export const RunJob: AdminHandler<'RunJob'> = async ({ exchange, given: { name } }) => {
  if (!Object.hasOwn(jobs, name)) throw error(`There is no job ${name}; there are ${Object.keys(jobs).join(', ')}.`);
  return { responseStatus: 'OK', name, did: await runJob(exchange, name as JobName) };
};
