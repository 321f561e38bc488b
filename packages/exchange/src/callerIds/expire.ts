import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import type { CallerId } from '../store/systems.ts';

/** Takes away a caller ID whose year is over (ValidationCallerId of the source). */
export const expireCallerId = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<CallerId>(exchange, 'callerId', key, worker, async (row) => {
  if (row.expires > exchange.clock.now()) return { next: { again: row.expires } };
  return { next: { gone: true }, did: `The caller ID ${row.number} of ${row.pk.slice(2)} expired.` };
});
