import type { Exchange } from '../exchange.ts';
import { deleteExpired } from '../store/jobs.ts';
import type { Job } from './job.ts';

/** Deletes the rows that time ended, where the database does not do so by itself: sessions, kept answers, logs past their days. */
export const sweep: Job = { name: 'sweep', does: 'Deletes rows that time ended, where the database does not.', run: deleteAll };

async function* deleteAll({ table, clock, config }: Exchange): AsyncGenerator<string> {
  if (config.expiresRows) return yield 'The database deletes by itself what time ended.';
  const deleted = await deleteExpired(table, clock.now());
  if (deleted > 0) yield `${deleted} rows whose time had ended were deleted.`;
}
