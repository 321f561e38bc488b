import type { Exchange } from '../exchange.ts';
import { queueReset } from '../store/queues.ts';
import { queuePathOf } from './path.ts';

/** The figures of the agents of a system's queue start afresh; to be called when the queue.ini of its extension (`path`) was changed. */
export async function resetQueue(exchange: Exchange, system: string, path: string): Promise<void> {
  const known = queuePathOf(path);
  if (known !== undefined) await exchange.table.write(queueReset({ system, path: known }, exchange.clock.now()));
}
