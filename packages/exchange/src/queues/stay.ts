import type { StayEvent } from '../carrier/reported.ts';

/**
 * All that was told of one caller's stay in a queue, in milliseconds: of each thing the earliest instant told; of each agent
 * who took the call, the earliest and the latest. The same whatever the order in which it was told, and however often.
 */
export interface Stay { join?: number; leave?: number; abandon?: number; complete?: number; connects: Record<string, [number, number]> }

export const nothingTold: Stay = { connects: {} };

/** A stay with one more event, which happened at an instant (milliseconds); the very same when that tells nothing new. */
export function told(stay: Stay, event: StayEvent, at: number): Stay {
  if (event.type === 'queue.connect') {
    const [first, last] = own(stay.connects, event.agent) ?? [Infinity, -Infinity];
    if (at >= first && at <= last) return stay;
    return { ...stay, connects: { ...stay.connects, [event.agent]: [Math.min(first, at), Math.max(last, at)] } };
  }
  const what = event.type.slice('queue.'.length) as 'join' | 'leave' | 'abandon' | 'complete';
  return at >= (stay[what] ?? Infinity) ? stay : { ...stay, [what]: at };
}

const own = (connects: Stay['connects'], agent: string) => (Object.hasOwn(connects, agent) ? connects[agent] : undefined);

/** What a stay means for its queue. `held` and `spoken` are 1 when `hold` and `talk` (seconds) are known, for their averages. */
export interface Meaning {
  /** Since when the caller waits, if it does. */
  waiting?: number;
  /** Who speaks with the caller now, since when. */
  busy?: { agent: string; since: number };
  counts: Counts;
}

export interface Counts { abandoned: number; completed: number; held: number; hold: number; spoken: number; talk: number }

/** A caller that an agent took did not abandon the queue, whatever else is told. */
export function meaningOf({ join, leave, abandon, complete, connects }: Stay): Meaning {
  const taken = Object.entries(connects).map(([agent, [first, last]]) => ({ agent, first, last }));
  const first = taken.length > 0 ? Math.min(...taken.map((one) => one.first)) : undefined;
  const latest = taken.sort((a, b) => b.last - a.last || (a.agent < b.agent ? 1 : -1))[0];
  const over = complete !== undefined;
  const counts: Counts = {
    abandoned: abandon !== undefined && !latest && !over ? 1 : 0,
    completed: over ? 1 : 0,
    ...(join !== undefined && first !== undefined ? { held: 1, hold: seconds(join, first) } : { held: 0, hold: 0 }),
    ...(first !== undefined && over ? { spoken: 1, talk: seconds(first, complete) } : { spoken: 0, talk: 0 }),
  };
  const gone = leave !== undefined || abandon !== undefined || over || latest !== undefined;
  return {
    counts,
    ...(join !== undefined && !gone ? { waiting: join } : {}),
    ...(latest && !over ? { busy: { agent: latest.agent, since: latest.last } } : {}),
  };
}

/** No stay in a queue, and no call of it, is taken to be longer: what ended it was lost. */
export const longestStay = 86_400_000;

const seconds = (from: number, to: number): number => Math.floor(Math.min(Math.max(to - from, 0), longestStay) / 1000);
