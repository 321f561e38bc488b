import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import type { CallerId } from '../store/systems.ts';
import { warnBefore } from '../warnings/warn.ts';

/** Warns before a caller ID's year is over, and takes it away when it is (ValidationCallerId of the source). */
export const expireCallerId = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<CallerId>(exchange, 'callerId', key, worker, async (row) => {
  if (row.expires > exchange.clock.now()) return warnBefore(exchange, row, { callerId: row.number });
  return { next: { gone: true }, did: `The caller ID ${row.number} of ${row.pk.slice(2)} expired.` };
});
