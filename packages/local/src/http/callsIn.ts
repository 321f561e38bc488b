import { randomUUID } from 'node:crypto';
import { carrierEvents } from '@merkazia/exchange/carrier/events';
import { directions } from '@merkazia/exchange/carrier/reported';
import { queuePathOf } from '@merkazia/exchange/queues/path';
import type { Hono } from 'hono';
import { durationOf } from '../duration.ts';
import type { Outbox, Told } from '../simulator/outbox.ts';
import { type Happening, play } from '../simulator/queue.ts';
import { bodyOf, numberIn, refuse, shown, whole } from './body.ts';

const queueKinds = Object.keys(carrierEvents).filter((type) => type.startsWith('queue.')).map((type) => type.slice('queue.'.length));
const mostHappenings = 10_000;

/**
 * The calls that the simulated network brings in: `POST /simulator/incoming-calls` tells of one that is over, `POST
 * /simulator/queue` of what happens in a queue (one thing, several, or a script of agents and callers); GET lists what was told.
 */
export function callsIn(app: Hono, outbox: Outbox): void {
  const listed = (prefix: string) => (query: (name: string) => string | undefined) => {
    const [after, limit] = [whole('after', query('after'), 0, 0), whole('limit', query('limit'), 10_000, 1)];
    const found = outbox.all.filter(({ id, event }) => id > after && event.type.startsWith(prefix));
    return { events: found.slice(0, limit).map(shownEvent), more: found.length > limit };
  };
  for (const [path, prefix] of [['/incoming-calls', 'incoming.'], ['/queue', 'queue.']] as const) app.get(path, (c) => c.json(listed(prefix)((name) => c.req.query(name))));

  app.post('/incoming-calls', async (c) => {
    const { to, from, direction = 'direct', seconds = 60, call = randomUUID() } = await bodyOf(c.req.raw);
    if (!directions.some((one) => one === direction)) throw refuse(`direction must be one of ${directions.join(', ')}; not ${shown(direction)}.`);
    const event = { type: 'incoming.ended', call, system: numberIn('to', to), from: from === undefined ? '0521234567' : numberIn('from', from), direction, seconds };
    return c.json({ events: outbox.tell([checked({ after: 0, event })]).map(shownEvent) });
  });

  app.post('/queue', async (c) => {
    const { to, path = '.', ...rest } = await bodyOf(c.req.raw);
    const system = numberIn('to', to);
    if (typeof path !== 'string' || queuePathOf(path) === undefined) throw refuse(`path must be an extension such as /1/2, or . for the main one; not ${shown(path)}.`);
    const happenings = happeningsOf(rest).map(({ after, event }) => checked({ after, event: { ...event, system, path } }));
    return c.json({ events: outbox.tell(happenings).map(shownEvent) });
  });
}

/** One happening, a list of them (`events`), or a script (`agents` and `callers`). */
function happeningsOf({ events, agents, callers, every, talk, patience, ...one }: Record<string, unknown>): Happening[] {
  if (events === undefined && agents === undefined && callers === undefined) return [happeningOf(one)];
  if (events !== undefined) {
    if (!Array.isArray(events) || events.length > mostHappenings) throw refuse(`events must be a list of at most ${mostHappenings}, not ${shown(events)}.`);
    return events.map((each) => happeningOf(typeof each === 'object' && each !== null ? each : { event: each }));
  }
  return play({
    agents: numbersIn('agents', agents), callers: numbersIn('callers', callers), name: randomUUID().slice(0, 8),
    every: lasting('every', every, 'PT20S'), talk: lasting('talk', talk, 'PT2M'), patience: lasting('patience', patience, 'PT5M'),
  });
}

function happeningOf({ event, after, ...more }: Record<string, unknown>): Happening {
  if (!queueKinds.some((kind) => kind === event)) throw refuse(`event must be one of ${queueKinds.join(', ')}; not ${shown(event)}.`);
  return { after: lasting('after', after, 'PT0S'), event: { ...more, type: `queue.${event as string}` } };
}

function numbersIn(name: string, value: unknown): string[] {
  if (!Array.isArray(value) || value.length > mostHappenings / 3) throw refuse(`${name} must be a list of telephone numbers, not ${shown(value)}.`);
  return value.map((one) => numberIn(name, one));
}

function lasting(name: string, value: unknown, absent: string): number {
  const duration = durationOf(value === undefined ? absent : String(value));
  if (duration === undefined) throw refuse(`${name} must be an ISO 8601 duration such as PT30S, not ${shown(value)}.`);
  return duration;
}

/** What the exchange would not read as an event is told here, by its fields. */
function checked(happening: Happening): Happening {
  const { event } = happening;
  if (carrierEvents[event.type]!.read({ ...event, at: '2026-01-01T00:00:00Z' }) !== undefined) return happening;
  throw refuse(`${shown(event)} lacks something, or has it wrong: a call has a call id, a caller who joins a phone, who takes a call an agent; see carrierEvent of the contract.`);
}

const shownEvent = ({ id, webhook, due, event, posted, accepted }: Told) =>
  ({ id, webhook, ...event, due: new Date(due).toISOString(), posted: posted === undefined ? null : new Date(posted).toISOString(), accepted: accepted ?? null });
