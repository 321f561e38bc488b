import { type Key, queueAgentKey, queueNameKey, queueNamesPk, queuePk, queueStateKey, type queueWaitingKey } from './keys.ts';
import type { HostedQueue } from './hostedQueues.ts';
import { longestStay } from '../queues/stay.ts';
import type { Item, Table, Update } from './table.ts';

/** A queue of a system: its extension's path, as `queuePathOf` writes it. */
export interface Place { system: string; path: string }

/** A queue's figures; `since` is when its agents' figures began afresh. */
export interface QueueState { abandoned: number; completed: number; held: number; hold: number; spoken: number; talk: number; since: number }

/** An agent's row: registers of what was told last, and what it did since `since`. Moments in milliseconds. */
export interface AgentRow extends Key {
  agent: string;
  /** `{instant}|in|{penalty}` or `{instant}|out`: the greater text stands. */
  entered?: string;
  /** `{instant}|paused` or `{instant}|resumed`. */
  paused?: string;
  /** The calls it is on. */
  on?: { call: string; since: number }[];
  /** Counts the changes of what follows. */
  rev?: number;
  since?: number;
  taken?: number;
  lastCall?: number;
}

/** A caller who waits. */
export interface WaitingRow extends ReturnType<typeof queueWaitingKey> { call: string; phone: string; since: number }

/** A queue as it stands: its agents in the order of their numbers, its callers in no order. */
export interface Queue { state: Partial<QueueState> | undefined; agents: AgentRow[]; waiting: WaitingRow[]; /** Whether anything was ever told of it. */ happened: boolean; /** As the exchange that carries for this one told it last. */ hosted: HostedQueue | undefined }

/** Sees to it that a queue stands among those of its system, before anything with a number is written of it. */
export async function nameQueue(table: Table, { system, path }: Place): Promise<void> {
  const name = queueNameKey(system, path);
  if (!(await table.get(name))) await table.write({ put: name });
}

/** The paths of a system's queues of which anything was ever told. */
export async function queuesOf(table: Table, system: string): Promise<string[]> {
  const paths: string[] = [];
  for (let after: Key | undefined; ;) {
    const page = await table.query({ pk: queueNamesPk(system), after });
    paths.push(...page.items.map(({ sk }) => sk));
    if (!(after = page.next)) return paths;
  }
}

/** Reads a queue whole; a caller who has waited longer than anybody does is left out. */
export async function readQueue(table: Table, { system, path }: Place, now: number): Promise<Queue> {
  const rows: Item[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: queuePk(system, path), after });
    rows.push(...page.items);
    if (!(after = page.next)) break;
  }
  const state = rows.find(({ sk }) => sk === 'STATE') as (Item & Partial<QueueState>) | undefined;
  const kept = rows.find(({ sk }) => sk === 'HOSTED');
  return {
    state,
    hosted: kept?.hosted as HostedQueue | undefined,
    happened: rows.some((row) => (row !== state && row !== kept) || Object.keys(row).some((name) => !['pk', 'sk', 'since'].includes(name))),
    agents: rows.filter(({ sk }) => sk.startsWith('M#')) as unknown as AgentRow[],
    waiting: (rows.filter(({ sk }) => sk.startsWith('W#')) as WaitingRow[]).filter(({ since }) => since > now - longestStay),
  };
}

/** The write by which the figures of a queue's agents start afresh: it may stand in the transaction that changes the extension's queue.ini. */
export const queueReset = ({ system, path }: Place, now: number): Update => ({
  update: queueStateKey(system, path), set: 'SET since = :now', values: { ':now': now },
});

/** Keeps the register of an agent that says more, the greater text; the row of one who went away passes. */
export async function tellAgent(table: Table, { system, path }: Place, agent: string, register: 'entered' | 'paused', text: string, ttl?: number): Promise<void> {
  const passing = register === 'paused' ? '' : ttl === undefined ? ' REMOVE #ttl' : ', #ttl = :ttl';
  await table.write({
    update: queueAgentKey(system, path, agent), set: `SET #agent = :agent, #register = :text${passing}`,
    if: 'attribute_not_exists(#register) OR #register < :text',
    names: { '#agent': 'agent', '#register': register, ...(passing ? { '#ttl': 'ttl' } : {}) },
    values: { ':agent': agent, ':text': text, ...(register === 'entered' && ttl !== undefined ? { ':ttl': ttl } : {}) },
  });
}
