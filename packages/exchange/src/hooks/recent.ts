import type { Exchange } from '../exchange.ts';
import { dueRows } from '../store/due.ts';
import { movements } from '../store/ledger.ts';
import { hooksOf } from '../store/hooks.ts';
import { readSystem } from '../store/systems.ts';
import { chunks, type HookHistory, historyOf } from './history.ts';
import type { HookRow } from './hook.ts';

/** How many movements of the ledger are looked at for campaigns and faxes that have hooks. */
const looked = 100;

/**
 * The hooks of a system that somebody looks for first: those that are due or were given up, and those of what it did last, with
 * their requests and attempts; the newest first, at most `limit`.
 */
export async function recentHooks(exchange: Exchange, system: string, limit: number): Promise<HookHistory[]> {
  const found = new Map<string, HookRow>();
  const keep = (row: HookRow) => row.system === system && found.set(row.id, row);
  await Promise.all((await latest(exchange, system)).map(async (campaign) => {
    for (let chunk = 0; chunk < chunks; chunk++) for await (const row of hooksOf(exchange.table, campaign, chunk)) keep(row);
  }));
  for await (const row of dueRows(exchange.table, 'hook')) keep(row as unknown as HookRow);
  return [...found.values()].sort((a, b) => b.created - a.created).slice(0, limit).map(historyOf);
}

/** What a system did last that may have hooks: messages have none. */
async function latest({ table, clock }: Exchange, system: string): Promise<string[]> {
  const { createdAt } = await readSystem(table, system);
  const { rows } = await movements(table, system, 'units', { from: 0, limit: looked, campaignsOnly: true, since: createdAt, now: clock.now() });
  return [...new Set(rows.flatMap(({ campaign }) => (campaign === null || campaign.includes('SMS-') ? [] : [campaign])))];
}
