import { longestOverdue } from '@merkazia/exchange/due/overdue';
import { exchange } from '../exchange.ts';
import { gauge } from '../metrics.ts';
import { observed } from '../observed.ts';

/** Every five minutes: how late the work is that waits longest, as a figure with an alarm. */
export const handler = observed(async (): Promise<void> => gauge('OldestOverdueSeconds', 'Seconds', Math.round((await longestOverdue(exchange)) / 1000)));
