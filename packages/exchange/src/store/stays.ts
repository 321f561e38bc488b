import { randomUUID } from 'node:crypto';
import { type Counts, longestStay, type Meaning, meaningOf, nothingTold, type Stay, told } from '../queues/stay.ts';
import type { StayEvent } from '../carrier/reported.ts';
import { queueAgentKey, queueStateKey, queueStayKey, queueStayPk, queueWaitingKey } from './keys.ts';
import type { AgentRow, Place, QueueState } from './queues.ts';
import type { Check, Item, Table, Update, Write } from './table.ts';

const attempts = 100;
/** For how many seconds what was told of a stay is kept, so that what is told again changes nothing. */
const kept = 30 * 86_400;

/**
 * Takes in one event of a caller's stay: what is known of it by then, and all that follows from that in the queue, in one
 * transaction. Its witness is the stay's next version, so that of two events at once the second is weighed again.
 */
export async function tellStay(table: Table, place: Place, event: StayEvent, at: number, now: number): Promise<void> {
  const { system, path } = place;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { items: [last] } = await table.query({ pk: queueStayPk(system, path, event.call), newestFirst: true, limit: 1 });
    const before = (last?.stay as Stay | undefined) ?? nothingTold;
    const stay = told(before, event, at);
    if (stay === before) return;
    const key = queueStayKey(system, path, event.call, last ? Number(last.sk) + 1 : 1);
    const witness = { put: { ...key, tx: randomUUID(), stay, ttl: Math.ceil(now / 1000) + kept } };
    const outcome = await table.transact(witness, await consequences(table, place, event, { before: meaningOf(before), after: meaningOf(stay), took: tookBy(event, at, before), now }));
    if (outcome.done) return;
    if (!outcome.lost.includes(true)) break;
  }
  throw new Error(`an event of the queue ${system}${path} could not be taken in`);
}

/** An agent took a call; `isNew` when that was not known at all. */
interface Took { agent: string; at: number; isNew: boolean }

const tookBy = (event: StayEvent, at: number, before: Stay): Took | undefined =>
  (event.type === 'queue.connect' ? { agent: event.agent, at, isNew: !Object.hasOwn(before.connects, event.agent) } : undefined);

interface Change { before: Meaning; after: Meaning; took: Took | undefined; now: number }

/** What changes in the queue when a stay comes to mean something else. */
async function consequences(table: Table, place: Place, event: StayEvent, { before, after, took, now }: Change): Promise<(Write | Check)[]> {
  const { system, path } = place;
  const agents = [...new Set([took?.agent, before.busy?.agent, after.busy?.agent].filter((agent) => agent !== undefined))]
    .filter((agent) => agent === took?.agent || !sameBusy(before, after));
  const stateKey = queueStateKey(system, path);
  const [state, ...rows] = agents.length > 0 ? await table.getAll([stateKey, ...agents.map((agent) => queueAgentKey(system, path, agent))]) : [];
  const since = (state as QueueState | undefined)?.since;
  return [
    ...waiting(place, event, before, after, now),
    ...counting(stateKey, before.counts, after.counts, took && { since }),
    ...agents.map((agent, i) => agentWrite(place, agent, rows[i] as (Item & AgentRow) | undefined, {
      call: event.call, on: after.busy?.agent === agent ? after.busy.since : undefined, took: took?.agent === agent ? took : undefined, since: since ?? 0, now,
    })),
  ];
}

const sameBusy = ({ busy: a }: Meaning, { busy: b }: Meaning): boolean => a?.agent === b?.agent && a?.since === b?.since;

function waiting({ system, path }: Place, event: StayEvent, before: Meaning, after: Meaning, now: number): Write[] {
  if (after.waiting === before.waiting) return [];
  const key = queueWaitingKey(system, path, event.call);
  if (after.waiting === undefined || event.type !== 'queue.join') return [{ delete: key }];
  return [{ put: { ...key, call: event.call, phone: event.phone, since: after.waiting, ttl: Math.ceil((Math.max(after.waiting, now) + longestStay) / 1000) } }];
}

/** Adds what changed to the queue's figures; where an agent is credited with a call, only if its figures did not start afresh meanwhile. */
function counting(key: Update['update'], before: Counts, after: Counts, credited: { since: number | undefined } | undefined): (Write | Check)[] {
  const changed = (Object.keys(after) as (keyof Counts)[]).filter((name) => after[name] !== before[name]);
  const condition = credited === undefined ? {}
    : credited.since === undefined ? { if: 'attribute_not_exists(since)' } : { if: 'since = :since', values: { ':since': credited.since } };
  if (changed.length === 0) return credited ? [{ check: key, ...condition } as Check] : [];
  return [{
    update: key, ...condition, set: `ADD ${changed.map((name) => `#${name} :${name}`).join(', ')}`,
    names: Object.fromEntries(changed.map((name) => [`#${name}`, name])),
    values: { ...condition.values, ...Object.fromEntries(changed.map((name) => [`:${name}`, after[name] - before[name]])) },
  }];
}

interface Turn {
  call: string;
  /** Since when the agent is on the call; undefined when it is not. */
  on: number | undefined;
  took: Took | undefined;
  /** When the agents' figures began afresh. */
  since: number;
  now: number;
}

/** Changes what an agent does, if nobody changed it since the row was read. */
function agentWrite(place: Place, agent: string, row: AgentRow | undefined, { call, on, took, since, now }: Turn): Update {
  // The row must not grow by calls whose end was lost.
  const calls = (row?.on ?? []).filter((one) => one.call !== call && one.since > now - longestStay);
  const figures = row?.since === since ? { taken: row.taken ?? 0, lastCall: row.lastCall ?? 0 } : { taken: 0, lastCall: 0 };
  const credited = took !== undefined && took.at >= since;
  return {
    update: queueAgentKey(place.system, place.path, agent),
    set: `SET #agent = :agent, rev = :next, #on = :calls${credited ? ', since = :since, taken = :taken, lastCall = :last' : ''}`,
    if: row?.rev === undefined ? 'attribute_not_exists(rev)' : 'rev = :rev',
    names: { '#agent': 'agent', '#on': 'on' },
    values: {
      ':agent': agent, ':next': (row?.rev ?? 0) + 1, ':calls': on === undefined ? calls : [...calls, { call, since: on }], ...(row?.rev === undefined ? {} : { ':rev': row.rev }),
      ...(credited ? { ':since': since, ':taken': figures.taken + (took.isNew ? 1 : 0), ':last': Math.max(figures.lastCall, took.at) } : {}),
    },
  };
}
