import type { Exchange } from '../exchange.ts';
import { chunkSize } from '../campaigns/campaign.ts';
import { mostWithHooks } from '../campaigns/hooks.ts';
import { deadRows } from '../store/due.ts';
import type { Table } from '../store/table.ts';
import { hookKey, hookName, hooksOf, readHook, reviveHook } from '../store/hooks.ts';
import type { Attempt, HookName, HookRow } from './hook.ts';

/** A hook as an operator sees it; moments in milliseconds. */
export interface HookStanding extends HookName {
  id: string;
  url: string;
  created: number;
  state: 'due' | 'delivered' | 'dead';
  /** When it is tried next, while it is due. */
  next?: number;
  /** Why it was given up. */
  reason?: string;
  attempts: number;
  last?: Attempt;
}

/** Campaigns with hooks have so few numbers that a look into each of their chunks is cheap. */
export const chunks = Math.ceil(mostWithHooks / chunkSize);

/** The hooks of a campaign of a system, by chunk and number. */
export async function listHooks(exchange: Exchange, system: string, campaign: string): Promise<HookStanding[]> {
  const found: HookStanding[] = [];
  for (let chunk = 0; chunk < chunks; chunk++) {
    for await (const row of hooksOf(exchange.table, campaign, chunk)) if (row.system === system) found.push(standingOf(row));
  }
  return found;
}

/** The hooks of a campaign of a system that tell about one number. */
export async function hooksAbout(table: Table, system: string, campaign: string, number: string): Promise<HookRow[]> {
  const found: HookRow[] = [];
  for (let chunk = 0; chunk < chunks; chunk++) {
    for await (const row of hooksOf(table, campaign, chunk, number)) if (row.system === system) found.push(row);
  }
  return found;
}

/** The hooks that were given up, of a system or of all. */
export async function* deadHooks(exchange: Exchange, system?: string): AsyncGenerator<HookStanding & { system: string }> {
  for await (const row of deadRows(exchange.table, 'hook')) {
    if (system === undefined || row.system === system) yield { ...standingOf(row as unknown as HookRow), system: row.system };
  }
}

export interface HookHistory extends HookStanding {
  request: { url: string; contentType: string; webhookId: string; body: string };
  /** The latest 20, oldest first; the timestamp that each was signed with is its `at` in whole seconds. */
  tried: Attempt[];
}

/** What was posted, and every attempt at it; undefined when the system has no such hook. */
export async function attemptsOf(exchange: Exchange, system: string, name: HookName): Promise<HookHistory | undefined> {
  const row = await readHook(exchange.table, hookKey(name));
  return row?.system === system ? historyOf(row) : undefined;
}

/** A hook's row as an operator sees it. */
export function historyOf(row: HookRow): HookHistory {
  const contentType = row.type === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
  return { ...standingOf(row), request: { url: row.url, contentType, webhookId: row.id, body: row.text }, tried: row.attempts };
}

/**
 * Posts a hook once more, delivered, due or dead, under the same webhook-id, with ten new attempts. `busy` when an
 * attempt is being made right now.
 */
export async function replayHook(exchange: Exchange, system: string, name: HookName): Promise<'replayed' | 'unknown' | 'busy'> {
  const { table, clock, queue, log } = exchange;
  const key = hookKey(name);
  if ((await readHook(table, key))?.system !== system) return 'unknown';
  const revived = await reviveHook(table, key, clock.now());
  if (!revived.done) return revived.found ? 'busy' : 'unknown';
  await queue.send([{ kind: 'hook', key }]).catch((problem) => log({ level: 'warn', event: 'poke lost', problem: String(problem) }));
  return 'replayed';
}

function standingOf(row: HookRow): HookStanding {
  const { id, url, created, attempts, dead, gk, gs } = row;
  const state = dead ? { state: 'dead' as const, reason: dead.reason } : gk ? { state: 'due' as const, next: Date.parse(gs!.slice(0, 24)) } : { state: 'delivered' as const };
  return { ...hookName(row), id, url, created, ...state, attempts: attempts.length, ...(attempts.length ? { last: attempts.at(-1)! } : {}) };
}
