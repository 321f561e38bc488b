import { randomUUID } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { workHook } from '../hooks/work.ts';
import { workSms } from '../sms/work.ts';
import type { DueKind, Key } from '../store/keys.ts';
import type { Poke } from './queue.ts';

/** What is done with a due row of each kind: claim it, act, settle. Called twice for one row, it acts once. */
const workers: Record<DueKind, (exchange: Exchange, key: Key, worker: string) => Promise<void>> = {
  sms: workSms,
  hook: workHook,
};

/** Does the work a poke hints at, if it is still due and nobody else is at it. */
export async function work(exchange: Exchange, poke: Poke): Promise<void> {
  await workers[poke.kind](exchange, poke.key, randomUUID());
}
