import type { Exchange } from '@merkazia/exchange/exchange';
import type { HookHistory } from '@merkazia/exchange/hooks/history';
import { queuePathOf } from '@merkazia/exchange/queues/path';
import { shownQueue } from '@merkazia/exchange/queues/shown';
import { queueSettings } from '@merkazia/exchange/queues/settings';
import { movements, type Purse } from '@merkazia/exchange/store/ledger';
import { readQueue } from '@merkazia/exchange/store/queues';
import { findSystem, systemOf } from '@merkazia/exchange/store/systems';
import { toUnits } from '@merkazia/exchange/units/units';
import type { Told } from '../simulator/outbox.ts';
import type { WallHook, WallMovement, WallQueue } from './wire.ts';

const instant = (ms: number) => new Date(ms).toISOString();

/** The latest movements of a balance, newest first; none of a system that is not there. */
export async function wallLedger({ table, clock }: Exchange, system: string, purse: Purse, limit: number): Promise<WallMovement[]> {
  const row = await findSystem(table, system);
  if (!row) return [];
  const { rows } = await movements(table, system, purse, { from: 0, limit, campaignsOnly: false, since: row.createdAt, now: clock.now() });
  return rows.map(({ id, amount, newBalance, description, who, campaign }) => ({ id, time: instant(id), amount: toUnits(amount), balance: toUnits(newBalance), description, who, campaign }));
}

/** A hook as the wall shows it. */
export const wallHook = (system: string, { campaign, chunk, number, status, state, created, next, reason, request, tried }: HookHistory): WallHook => ({
  system, campaign, chunk, number, status, state, created: instant(created), next: next === undefined ? null : instant(next), reason: reason ?? null, request,
  tried: tried.map(({ at, status: answered, problem, answer, ms }) => ({ time: instant(at), status: answered, problem: problem ?? null, answer, ms: Math.round(ms) })),
});

/** The queues of which the network told something, as they stand. */
export async function wallQueues({ table, clock }: Exchange, told: readonly Told[]): Promise<WallQueue[]> {
  const places = new Set(told.flatMap(({ event }) => (event.type.startsWith('queue.') ? [`${event.system} ${queuePathOf(String(event.path))}`] : [])));
  const found = await Promise.all([...places].sort().map(async (place) => {
    const [number, path] = place.split(' ') as [string, string];
    const system = await systemOf(table, number);
    if (system === undefined) return undefined;
    const { queueData, members, entries } = shownQueue(await readQueue(table, { system, path }, clock.now()), queueSettings(undefined), clock.now());
    return {
      system, path,
      agents: members.map(({ agent, Status, Paused, CallsTaken }) => ({ agent, talking: Status === '2', paused: Paused, taken: CallsTaken })),
      callers: entries.map(({ CallId, phone, Wait }) => ({ call: CallId, phone, waits: Number(Wait) })),
      figures: { completed: queueData.Completed, abandoned: queueData.Abandoned, hold: queueData.Holdtime, talk: queueData.TalkTime },
    };
  }));
  // Two numbers of one system may lead to the same queue.
  return found.filter((one, i) => one !== undefined && found.findIndex((other) => other?.system === one.system && other.path === one.path) === i) as WallQueue[];
}
