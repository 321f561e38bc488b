import { runJob } from '../../jobs/jobs.ts';
import type { AdminHandler } from '../call.ts';

const mostTold = 10_000;

/** Runs one of the exchange's own jobs and tells what it did. */
export const RunJob: AdminHandler<'RunJob'> = async ({ exchange, given: { job } }) =>
  ({ responseStatus: 'OK', job, did: (await runJob(exchange, job)).slice(0, mostTold) });
