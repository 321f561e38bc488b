import { randomUUID } from 'node:crypto';
import { movementName } from '../campaigns/name.ts';
import { poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import type { Hook } from '../hooks/hook.ts';
import { enqueueHook } from '../hooks/post.ts';
import { readCall, type Settled, settleCallRow } from '../store/calls.ts';
import { hookKey, readHook } from '../store/hooks.ts';
import { adjust, giveBack, ledgerRow } from '../store/ledger.ts';
import type { Put, Update } from '../store/table.ts';
import { nextId } from '../time/ids.ts';
import type { CallRow } from './call.ts';

/** `held`: by a worker whose row it is; `who`: the operator who moves the money. */
interface Doing { held?: boolean; who?: string }

/** What a call comes to: its price beside the set-up, by which word, and what is posted of it. */
export interface Ending { price: number; state: Settled['state']; ended?: string; word?: CallRow['word']; hooks?: Hook[] }

/** The call as it was left; `done` where this settled it. */
export interface Settlement { row: CallRow; done: boolean }

/**
 * Settles a call as `decide` says, by the call as it is then (undefined: it stays as it is): its price is taken of what is
 * held and the rest given back, or what is missing taken from the balance, as far as that goes, all in one transaction with
 * the call and its hooks. It may be settled again by a surer word, and then the difference moves. Undefined when there is no
 * such call.
 */
export async function settle(exchange: Exchange, campaign: string, decide: (row: CallRow) => Ending | undefined, { held = false, who }: Doing = {}): Promise<Settlement | undefined> {
  const { table, clock, log, queue } = exchange;
  let expired = false;
  let left = Infinity;
  for (;;) {
    const row = await readCall(table, campaign);
    const ending = row && decide(row);
    if (!ending) return row && { row, done: false };
    const now = clock.now();
    const back = row.paid + row.held - ending.price;
    const amount = back < 0 ? -Math.min(-back, left) : back;
    const short = amount - back;
    const settled = settleCallRow(row, { ...ending, paid: ending.price - short, short }, held);
    const hooks = await newHooks(exchange, ending.hooks ?? [], now);
    const money = amount > 0 && !expired ? giveBack(row.system, 'units', amount, now) : adjust(row.system, 'units', amount, now, true);
    const outcome = await write(exchange, [...(amount === 0 ? [] : [movement(row, amount, who ?? row.by, now), money]), ...hooks.map(({ write: put }) => put), settled]);
    if (outcome.done) {
      if (short > 0) log({ level: 'error', event: 'call not covered', campaign, system: row.system, short });
      log({ level: ending.state === 'unknown' ? 'warn' : 'info', event: 'call over', kind: row.kind, campaign, system: row.system, state: ending.state, price: ending.price });
      await poke(queue, log, hooks.map((hook) => hook.poke));
      return { row: { ...row, ...(ending.ended === undefined ? {} : { ended: ending.ended }), state: ending.state }, done: true };
    }
    const balance = amount === 0 ? undefined : outcome.lost[1] && outcome.found[1];
    if (balance && amount > 0) expired = balance.expires <= now;
    if (balance && amount < 0) left = balance.amount as number;
  }
}

/** The first settlement is the end; a surer word that comes later gives something back, or takes more. */
function movement({ system, campaign, state }: CallRow, amount: number, who: string, now: number): Put {
  const word = state === 'open' ? 'End' : amount > 0 ? 'Refund' : 'More';
  return ledgerRow(system, { id: nextId(now), purse: 'units', amount, description: movementName(word, campaign), who, campaign });
}

/** The first write is the witness where there are several: a row of the ledger, or a hook. */
async function write({ table }: Exchange, writes: (Put | Update)[]) {
  const [first, ...others] = writes as [Put, ...Update[]];
  if (others.length > 0) return table.transact({ put: { ...first.put, tx: randomUUID() } }, others);
  const outcome = await table.write(first);
  return outcome.done ? outcome : { done: false as const, lost: [true], found: [outcome.found] };
}

/** Those of the hooks that are not there yet. */
async function newHooks({ table }: Exchange, hooks: Hook[], now: number) {
  const there = await Promise.all(hooks.map((hook) => readHook(table, hookKey(hook))));
  return hooks.filter((_, i) => !there[i]).map((hook) => enqueueHook(hook, now));
}
