import { randomUUID } from 'node:crypto';
import { workCampaign } from '../campaigns/work.ts';
import { workHosted } from '../carrier/hosted/work.ts';
import { lookAfter } from '../callerIds/codeCall.ts';
import { workCall } from '../calls/work.ts';
import { expireCallerId } from '../callerIds/expire.ts';
import type { Exchange } from '../exchange.ts';
import { emptyTrash } from '../files/trash.ts';
import { workHook } from '../hooks/work.ts';
import { sweepList } from '../lists/sweep.ts';
import { sweepTzintuk } from '../lists/sweepTzintuk.ts';
import { workSms } from '../sms/work.ts';
import { dueKeys } from '../store/due.ts';
import { type DueKind, duePk, dueShards, type Key, validationsPrefix } from '../store/keys.ts';
import { workTask } from '../tasks/work.ts';
import { expireUnits } from '../units/expire.ts';
import { workWatch } from '../watches/work.ts';
import type { Poke } from './queue.ts';

/**
 * What is done with a due row of each kind: claim it, act, settle. Called twice for one row, it acts once. Answers in a
 * sentence what it did, where that is worth telling.
 */
const workers: Record<DueKind, (exchange: Exchange, key: Key, worker: string) => Promise<string | void>> = {
  sms: workSms,
  hook: workHook,
  units: expireUnits,
  callerId: (exchange, key, worker) => (key.sk.startsWith(validationsPrefix) ? lookAfter : expireCallerId)(exchange, key, worker),
  campaign: workCampaign,
  list: (exchange, key, worker) => (key.pk.startsWith('TZ#') ? sweepTzintuk : sweepList)(exchange, key, worker),
  trash: emptyTrash,
  task: workTask,
  hosted: workHosted,
  call: workCall,
  watch: workWatch,
};

/** Does the work a poke hints at, if it is still due and nobody else is at it; answers what it did. */
export const work = (exchange: Exchange, poke: Poke): Promise<string | void> => workers[poke.kind](exchange, poke.key, randomUUID());

/** Does everything overdue of a kind here and now, without the queue; tells each thing it did. */
export async function* workOff(exchange: Exchange, kind: DueKind): AsyncGenerator<string> {
  for (let shard = 0; shard < dueShards; shard++) {
    for await (const keys of dueKeys(exchange.table, duePk(kind, shard), exchange.clock.now(), 100)) {
      for (const key of keys) {
        const did = await work(exchange, { kind, key });
        if (did) yield did;
      }
    }
  }
}
