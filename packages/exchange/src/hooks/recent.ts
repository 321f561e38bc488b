import type { Exchange } from '../exchange.ts';
import { dueRows } from '../store/due.ts';
import { movements } from '../store/ledger.ts';
import { hooksOf } from '../store/hooks.ts';
import { readSystem } from '../store/systems.ts';
import { chunks, type HookHistory, historyOf } from './history.ts';
import type { HookRow } from './hook.ts';

/** How many movements of the ledger are looked at for campaigns and faxes that may have hooks, and how many of these at most. */
const looked = 100;
const most = 30;

/**
 * The hooks of a system that somebody looks for first: those that are due or were given up, and those of what it did last, with
 * their requests and attempts; the newest first, at most `limit`.
 */
export async function recentHooks(exchange: Exchange, system: string, limit: number): Promise<HookHistory[]> {
  const found = new Map<string, HookRow>();
  const keep = (row: HookRow) => row.system === system && found.set(row.id, row);
  const read = async (rows: AsyncIterable<object>) => { for await (const row of rows) keep(row as HookRow); };
  const lately = (await latest(exchange, system)).flatMap((campaign) => Array.from({ length: chunks }, (_, chunk) => hooksOf(exchange.table, campaign, chunk)));
  await Promise.all([...lately, dueRows(exchange.table, 'hook')].map(read));
  return [...found.values()].sort((a, b) => b.created - a.created).slice(0, limit).map(historyOf);
}

/** What a system did last that may have hooks: messages have none. */
async function latest({ table, clock }: Exchange, system: string): Promise<string[]> {
  const { createdAt } = await readSystem(table, system);
  const { rows } = await movements(table, system, 'units', { from: 0, limit: looked, campaignsOnly: true, since: createdAt, now: clock.now() });
  return [...new Set(rows.flatMap(({ campaign }) => (campaign === null || campaign.includes('SMS-') ? [] : [campaign])))].slice(0, most);
}
