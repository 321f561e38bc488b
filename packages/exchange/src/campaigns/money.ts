import { randomUUID } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { addBudget } from '../store/lanes.ts';
import { addReserve, endHead, readHead, stopHead } from '../store/heads.ts';
import { adjust, charge, ledgerRow } from '../store/ledger.ts';
import { nextId } from '../time/ids.ts';
import type { Head, Lane } from './campaign.ts';
import { farewells, sendFarewells } from './end.ts';
import { movementName } from './name.ts';

/** How many more numbers a lane's money suffices for, whatever they and those under way turn out to cost. */
export function affordable(head: Head, lane: Lane): number {
  if (head.most === head.price) return Number.POSITIVE_INFINITY;
  const held = lane.waiting.reduce((sum, { numbers }) => sum + numbers, 0) * head.most;
  return Math.max(0, Math.floor((lane.budget - lane.spent - held) / head.most));
}

/** Takes the money for so many numbers more from the balance, for a lane. `none`: the balance, or the day's ceiling, has no room for it; `lost`: the campaign does not run, or the lane is another worker's. */
export async function draw(exchange: Exchange, head: Head, lane: Lane, worker: string, numbers: number): Promise<Lane | 'none' | 'lost'> {
  const { table, clock, config } = exchange;
  const amount = numbers * head.most;
  for (;;) {
    const now = clock.now();
    const row = ledgerRow(head.system, { id: nextId(now), purse: head.purse, amount: -amount, description: movementName('More', head.campaign), who: head.by, campaign: head.campaign });
    const outcome = await table.transact({ put: { ...row.put, tx: randomUUID() } }, [
      charge(head.system, head.purse, amount, now, config.ceilings.daily), addReserve(head.campaign, amount), addBudget(lane, worker, amount),
    ]);
    if (outcome.done) return { ...lane, budget: lane.budget + amount };
    if (outcome.lost[2] || outcome.lost[3]) return 'lost';
    if (outcome.lost[1]) return 'none';
  }
}

/** Stops a campaign whose money has ended. */
export async function stopForMoney({ table, log }: Exchange, { campaign, system }: Head): Promise<void> {
  if ((await stopHead(table, campaign, 'money')).done) log({ level: 'warn', event: 'campaign stopped', campaign, system, reason: 'money' });
}

/**
 * Ends a campaign all of whose lanes are through, or its only lane: what it did not use goes back to its balance, in the same
 * transaction, as what it tells its owner does. Called again it changes nothing.
 */
export async function endCampaign(exchange: Exchange, campaign: string, only?: Lane): Promise<void> {
  const { table, clock, log } = exchange;
  for (;;) {
    const found = await readHead(table, campaign);
    if (!found || found.state === 'ended' || found.state === 'stopped') return;
    const head: Head = only ? { ...found, spent: only.spent, done: only.done, fail: only.fail, unknown: only.unknown } : found;
    const now = clock.now();
    const back = head.reserved - head.spent;
    const { rows, pokes } = await farewells(exchange, head, now);
    const movement = { id: nextId(now), purse: head.purse, amount: back, description: movementName('End', campaign), who: head.by, campaign };
    const [witness, ...others] = [...(back === 0 ? [] : [ledgerRow(head.system, movement)]), ...rows];
    const done = witness === undefined
      ? (await table.write(endHead(head, now), ({ ended }) => ended === now)).done
      : (await table.transact({ put: { ...witness.put, tx: randomUUID() } }, [...(back === 0 ? [] : [adjust(head.system, head.purse, back, now, true)]), endHead(head, now), ...others])).done;
    if (!done) continue;
    await sendFarewells(exchange, pokes);
    const { system, done: succeeded, fail, unknown, left, spent } = head;
    return log({ level: 'info', event: 'campaign over', campaign, system, stopped: head.state === 'stopping', done: succeeded, fail, unknown, left, spent });
  }
}
