import type { EventKind } from '../carrier/events.ts';
import { instantOf, isText } from '../carrier/fields.ts';
import type { AgentEvent, QueueEvent, StayEvent } from '../carrier/reported.ts';
import type { Exchange } from '../exchange.ts';
import { nameQueue, type Place, tellAgent } from '../store/queues.ts';
import { tellStay } from '../store/stays.ts';
import { systemOf } from '../store/systems.ts';
import { queuePathOf } from './path.ts';

/** For how many seconds the row of an agent who went away is kept. */
const keptAway = 30 * 86_400;
const highestPenalty = 1000;

/** What writes nobody's number down. */
const ends: ReadonlySet<QueueEvent['type']> = new Set<QueueEvent['type']>(['queue.leave', 'queue.abandon', 'queue.complete']);

/** The queue that an event is about, if its number is a system's. */
async function placeOf({ table }: Exchange, { system, path }: QueueEvent): Promise<Place | undefined> {
  const owner = await systemOf(table, system);
  return owner === undefined ? undefined : { system: owner, path: queuePathOf(path)! };
}

/** One kind of event of a queue: `fields` are the texts it has beside those of all. */
function kindOf<E extends QueueEvent>(fields: string[], take: (exchange: Exchange, place: Place, event: E) => Promise<void>, isRight: (body: Record<string, unknown>) => boolean = () => true): EventKind<E> {
  return {
    read: (body) => ([...fields, 'system', 'path'].every((name) => isText(body[name])) && queuePathOf(body.path as string) !== undefined && isInstant(body.at) && isRight(body) ? (body as unknown as E) : undefined),
    async take(exchange, event) {
      const place = await placeOf(exchange, event);
      if (place && !ends.has(event.type)) await nameQueue(exchange.table, place);
      if (place) await take(exchange, place, event);
      return place !== undefined;
    },
    told: ({ system, path }) => ({ system, path }),
  };
}

const stayKind = (...fields: string[]): EventKind<StayEvent> =>
  kindOf<StayEvent>(['call', ...fields], ({ table, clock }, place, event) => tellStay(table, place, event, instantOf(event.at)!, clock.now()));

const agentKind = (isRight?: (body: Record<string, unknown>) => boolean): EventKind<AgentEvent> =>
  kindOf<AgentEvent>(['agent'], ({ table, clock }, place, event) => {
    const [register, word] = words[event.type](event);
    return tellAgent(table, place, event.agent, register, `${String(instantOf(event.at)!).padStart(15, '0')}|${word}`, event.type === 'queue.logout' ? Math.ceil(clock.now() / 1000) + keptAway : undefined);
  }, isRight);

/** What of an agent an event is about, and what it says of it; at one instant the greater word counts. */
const words: Record<AgentEvent['type'], (event: AgentEvent) => ['entered' | 'paused', string]> = {
  'queue.login': (event) => ['entered', `in|${String(('penalty' in event ? event.penalty : undefined) ?? 0).padStart(4, '0')}`],
  'queue.logout': () => ['entered', 'out'],
  'queue.pause': () => ['paused', 'paused'],
  'queue.resume': () => ['paused', 'resumed'],
};

const isPenalty = ({ penalty = 0 }: Record<string, unknown>) => Number.isInteger(penalty) && (penalty as number) >= 0 && (penalty as number) <= highestPenalty;
const isInstant = (value: unknown) => (instantOf(value) ?? -1) >= 0;

export const queueEvents: Record<QueueEvent['type'], EventKind<any>> = {
  'queue.join': stayKind('phone'),
  'queue.leave': stayKind(),
  'queue.abandon': stayKind(),
  'queue.connect': stayKind('agent'),
  'queue.complete': stayKind(),
  'queue.login': agentKind(isPenalty),
  'queue.logout': agentKind(),
  'queue.pause': agentKind(),
  'queue.resume': agentKind(),
};
