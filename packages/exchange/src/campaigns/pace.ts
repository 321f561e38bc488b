import type { Exchange } from '../exchange.ts';
import { reserve } from '../store/pace.ts';
import { chunkSize, type Grant, groupSize, type Head, type Lane } from './campaign.ts';
import { ways } from './ways.ts';

/** A grant that begins within so many milliseconds is used at once. */
const soon = 15;
const mostLanes = 16;

/** How many calls a lane takes at a time: as many as its system may make in a second, whole groups, a chunk at most. */
export const grantSize = (rate: number): number => Math.min(chunkSize, Math.max(groupSize, Math.floor(rate / groupSize) * groupSize));

/** How many lanes a campaign of so many chunks has: so many that its system's ceiling can be reached, and no queue of more than about two seconds stands before it. */
export const lanesFor = (chunks: number, rate: number): number => Math.min(mostLanes, chunks, Math.max(2, Math.ceil((2 * rate) / chunkSize)));

/** Whether a ceiling was seen busy last, in this process: then the first try at it is for a place in its queue. */
const busy = new WeakMap<Exchange, Map<string, number>>();

/**
 * The calls that a lane may make, and from when: first its system's ceiling is asked, and when that instant has come the
 * carrier's. The grant stands in the lane's row meanwhile, so that nothing is asked for twice.
 */
export async function grantFor(exchange: Exchange, head: Head, lane: Lane, calls: number, now: number): Promise<Grant> {
  const { system, carrier } = ways[head.kind].ceiling(exchange.config);
  const mine = lane.grant ?? { calls, at: await reserveAt(exchange, `${head.kind} ${head.system}`, calls, system, now) };
  if (mine.at > now + soon || mine.carrier) return mine;
  return { calls: mine.calls, at: await reserveAt(exchange, `${head.kind} carrier`, mine.calls, carrier, now), carrier: true };
}

export const isOpen = (grant: Grant, now: number): boolean => grant.carrier === true && grant.at <= now + soon;

async function reserveAt(exchange: Exchange, what: string, calls: number, rate: number, now: number): Promise<number> {
  let next = busy.get(exchange);
  if (!next) busy.set(exchange, (next = new Map()));
  const at = await reserve(exchange.table, what, calls, rate, now, (next.get(what) ?? 0) > now ? 'taken' : 'free');
  next.set(what, at + (calls * 1000) / rate);
  return at;
}
