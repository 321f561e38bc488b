import type { Result } from '@merkazia/contract';
import { hostedQueueKey } from './keys.ts';
import type { Table } from './table.ts';

/** A queue as the exchange that carries for this one told it at an instant (milliseconds). */
export interface HostedQueue extends Pick<Result<'GetQueueRealTime'>, 'queueData' | 'members' | 'entries'> { at: number }

export const keepHostedQueue = (table: Table, system: string, path: string, queue: HostedQueue): Promise<void> => table.writeAll([{ put: { ...hostedQueueKey(system, path), hosted: queue } }]);

export const forgetHostedQueue = (table: Table, system: string, path: string): Promise<void> => table.writeAll([{ delete: hostedQueueKey(system, path) }]);
