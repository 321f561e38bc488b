import type { Result } from '@merkazia/contract';
import { hostedQueueKey } from './keys.ts';
import { nameQueue } from './queues.ts';
import type { Table } from './table.ts';

/** A queue as the exchange that carries for this one told it at an instant (milliseconds). */
export interface HostedQueue extends Pick<Result<'GetQueueRealTime'>, 'queueData' | 'members' | 'entries'> { at: number }

/** It is read once a minute; what was read last goes after a day. */
const kept = 86_400;

export async function keepHostedQueue(table: Table, system: string, path: string, queue: HostedQueue): Promise<void> {
  await nameQueue(table, { system, path });
  await table.write({ put: { ...hostedQueueKey(system, path), hosted: queue, ttl: Math.ceil(queue.at / 1000) + kept } });
}

export const forgetHostedQueue = (table: Table, system: string, path: string): Promise<void> => table.writeAll([{ delete: hostedQueueKey(system, path) }]);
