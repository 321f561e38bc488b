import type { Exchange } from '../exchange.ts';
import { reserve } from '../store/pace.ts';
import { chunkSize, type Grant, groupSize, type Head } from './campaign.ts';
import { ways } from './ways.ts';

/** A grant that begins within so many milliseconds is used at once. */
const soon = 15;
/** One that is so late, because its worker was away, is worth nothing any more: what was kept free for it has passed. */
const late = 2000;
/** A worker that can waits so long for a grant itself: queues are late by up to a second. */
const longestPause = 1000;
const mostLanes = 16;

/** What the grants of one second may come too early or too late among themselves, as a share of it. */
const slack = 0.1;

/** How many numbers of one system, and of all, may be reached in a second. */
interface Ceiling { system: number; carrier: number }

const tens = (count: number): number => Math.floor(count / groupSize) * groupSize;

/** How many calls a lane takes at a time: whole groups, a tenth of a second's at most (in whatever second they fall, little is lost by it), a chunk at most. */
export const grantSize = ({ system, carrier }: Ceiling): number => Math.min(chunkSize, Math.max(groupSize, tens(Math.min(system, carrier) / 10)));

/**
 * The rate at which grants are given, so that no second, wherever it begins, has more calls than the ceiling: all grants in
 * it but the last are less than the ceiling without that last one.
 */
const grantRate = (ceiling: number, size: number): number => (tens(ceiling) - size + groupSize) / (1 + slack);

/** How many lanes a campaign of so many chunks has: so many that its system's ceiling can be reached, and no queue of more than about two seconds stands before it. */
export const lanesFor = (chunks: number, rate: number): number => Math.min(mostLanes, chunks, Math.max(2, Math.ceil((2 * rate) / chunkSize)));

/** Whether a ceiling was seen busy last, in this process: then the first try at it is for a place in its queue. */
const busy = new WeakMap<Exchange, Map<string, number>>();

/**
 * The calls that may be made, and from when: first the system's ceiling is asked, and when that instant has come the
 * carrier's. The grant is kept in the lane's row meanwhile, so that nothing is asked for twice.
 */
export async function grantFor(exchange: Exchange, head: Head, kept: Grant | undefined, calls: number): Promise<Grant> {
  const { clock, config } = exchange;
  const { pace } = ways[head.kind];
  const ceiling = config.pace[pace];
  const size = grantSize(ceiling);
  let grant = kept && kept.at + late >= clock.now() ? kept : undefined;
  for (;;) {
    grant ??= { calls, at: await reserveAt(exchange, `${pace} ${head.system}`, calls, grantRate(ceiling.system, size)) };
    if (!grant.carrier && grant.at <= clock.now() + soon) grant = { calls: grant.calls, at: await reserveAt(exchange, `${pace} carrier`, grant.calls, grantRate(ceiling.carrier, size)), carrier: true };
    const wait = grant.at - clock.now();
    if (wait <= soon || wait > longestPause || !clock.pause) return grant;
    await clock.pause(wait);
  }
}

export const isOpen = (grant: Grant, now: number): boolean => grant.carrier === true && grant.at <= now + soon;

/** Calls are counted by tens: a single one takes the room of its group. */
async function reserveAt(exchange: Exchange, what: string, calls: number, rate: number): Promise<number> {
  let next = busy.get(exchange);
  if (!next) busy.set(exchange, (next = new Map()));
  const now = exchange.clock.now();
  const room = Math.ceil(calls / groupSize) * groupSize;
  const at = await reserve(exchange.table, what, room, rate, now, (next.get(what) ?? 0) > now ? 'taken' : 'free');
  next.set(what, at + (room * 1000) / rate);
  return at;
}
