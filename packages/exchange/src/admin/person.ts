import { readNumber } from '../numbers/israel.ts';
import { error } from '../refusal.ts';

/** A person's number as the logs write it. */
export function personOf(written: string): string {
  const read = readNumber(written);
  if ('reason' in read) throw error('Parameter number is no telephone number.');
  return read.number;
}
