import { backOff, turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import { campaignText } from '../store/campaignTexts.ts';
import { groupsOf, keepSilence, readChunk } from '../store/chunks.ts';
import { passLane, readHead } from '../store/heads.ts';
import { type Chunk, chunkSize, type Group, groupSize, type Head, type Lane, type Range } from './campaign.ts';
import { ways } from './ways.ts';
import { affordable, draw, endCampaign, stopForMoney } from './money.ts';
import { grantFor, grantSize, isOpen } from './pace.ts';
import { reachNext } from './reach.ts';
import { tally, withTally } from './tally.ts';
import { lookAfter } from './waiting.ts';

/** Reports that do not come must not make a lane's row long: then it waits. */
const mostWaiting = 40;
const whileExpanding = 1000;

/**
 * One turn of a lane: it looks after the numbers it waits for and reaches as many as it is granted. The head is read before
 * each, so that a campaign that is stopped reaches nobody more. The lane that is through last ends the campaign.
 */
export const workLane = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<Lane>(exchange, 'campaign', key, worker, async (row) => {
  const head = await readHead(exchange.table, row.campaign);
  if (!head || head.state === 'ended' || head.state === 'stopped' || (head.state === 'stopping' && head.lanes === 0)) return { next: { gone: true } };
  if (head.state === 'expanding' || head.state === 'draft') return { next: { again: exchange.clock.now() + whileExpanding } };
  const text = await campaignText(exchange.table, head);
  let stopping = head.state === 'stopping';
  let lane = await lookAfter(exchange, head, text, stopping ? await withClaimed(exchange, head, row) : row);
  let later: number | undefined;
  if (!stopping && lane.chunk < head.chunks && lane.waiting.length < mostWaiting) {
    const reached = await reachMore(exchange, head, text, lane, worker);
    lane = reached.lane;
    later = reached.later;
    stopping = reached.stopping ?? false;
  }
  if (lane.waiting.length === 0 && (stopping || lane.chunk >= head.chunks)) {
    await pass(exchange, head, lane);
    return { next: { gone: true } };
  }
  const { chunk, place, spent, done, fail, unknown, waiting, grant } = lane;
  return { next: { again: whenNext(exchange, lane, stopping || chunk >= head.chunks, later) }, set: { chunk, place, spent, done, fail, unknown, waiting, grant, tries: undefined } };
});

/** A lane is through: it counts in the head, and the last one ends the campaign. */
async function pass(exchange: Exchange, head: Head, lane: Lane): Promise<void> {
  if (head.lanes === 1) return endCampaign(exchange, head.campaign, lane);
  const { through, lanes } = await passLane(exchange.table, lane);
  if (through!.size === lanes) await endCampaign(exchange, head.campaign);
}

/** The instant of a lane's next turn: when it may reach more, or when it is to look after those it waits for. */
function whenNext({ clock }: Exchange, { waiting }: Lane, reachedAll: boolean, later: number | undefined): number {
  const look = Math.min(...waiting.map((range) => range.look));
  const more = reachedAll || waiting.length >= mostWaiting ? Infinity : later ?? clock.now();
  return Math.min(look, more);
}

/** Reaches the next numbers of a lane, as many as money and ceilings grant now; `later` is when there may be more of either. */
async function reachMore(exchange: Exchange, head: Head, text: string, before: Lane, worker: string): Promise<{ lane: Lane; later?: number; stopping?: boolean }> {
  const { clock, config, table } = exchange;
  const numbers = await readChunk(table, head.campaign, before.chunk);
  const left = numbers.to.length - before.place;
  const wanted = before.grant?.calls ?? Math.min(left, grantSize(config.pace[ways[head.kind].pace]));
  let lane = before;
  if (affordable(head, lane) < wanted) {
    const drawn = await draw(exchange, head, lane, worker, wanted - affordable(head, lane));
    if (drawn === 'lost') return { lane, later: clock.now() };
    if (drawn !== 'none') lane = drawn;
  }
  // Groups are whole but for a chunk's last: less money than one costs is given back.
  const paid = Math.min(left, affordable(head, lane));
  const calls = Math.min(wanted, paid === left ? left : Math.floor(paid / groupSize) * groupSize);
  if (calls === 0 && lane.waiting.length > 0) return { lane, later: Infinity };
  if (calls === 0) {
    await stopForMoney(exchange, head);
    return { lane, stopping: true };
  }
  const grant = await grantFor(exchange, head, lane.grant, calls);
  if (!isOpen(grant, clock.now())) return { lane: { ...lane, grant }, later: grant.at };
  const groups = await reachNext(exchange, head, text, lane.chunk, numbers, lane.place, Math.min(calls, grant.calls));
  return { lane: counted(head, lane, numbers, groups, clock.now()) };
}

/** A lane of a campaign that is stopping, with the numbers that a worker before us claimed and did not count: they may have been reached. */
async function withClaimed({ table, clock }: Exchange, head: Head, lane: Lane): Promise<Lane> {
  if (lane.chunk >= head.chunks) return lane;
  const groups = await groupsOf(table, head.campaign, lane.chunk, lane.place / groupSize, chunkSize / groupSize);
  await Promise.all(groups.map((group) => group.taken ?? keepSilence(table, group)));
  return groups.length === 0 ? lane : counted(head, lane, await readChunk(table, head.campaign, lane.chunk), groups, clock.now());
}

/** A lane that has handed over groups of its chunk: those whose fate is known count, the others are waited for. */
function counted(head: Head, lane: Lane, { to }: Chunk, groups: Group[], now: number): Lane {
  const numbers = groups.reduce((sum, group) => sum + group.to.length, 0);
  const place = groups.at(-1)!.first + groups.at(-1)!.to.length;
  const moved: Lane = { ...lane, ...(place === to.length ? { chunk: lane.chunk + head.lanes, place: 0 } : { place }), grant: undefined };
  const sum = tally(head, groups);
  if (sum.waiting === 0) return withTally(moved, sum);
  const wordless = groups.some(({ taken }) => taken?.includes(null));
  const look = now + (wordless ? backOff(1) : ways[head.kind].rest(head));
  const range = { chunk: lane.chunk, from: groups[0]!.first / groupSize, to: groups.at(-1)!.first / groupSize, numbers, at: now, look, asked: 0 };
  return { ...moved, waiting: wordless ? [...moved.waiting, range] : joined(moved.waiting, range) };
}

/** Ranges with one more, which is one with the last where it goes on from there: they are few, and looked at together. */
function joined(ranges: Range[], range: Range): Range[] {
  const last = ranges.at(-1);
  if (!last || last.chunk !== range.chunk || last.to + 1 !== range.from || last.look - last.at !== range.look - range.at) return [...ranges, range];
  return [...ranges.slice(0, -1), { ...range, from: last.from, numbers: last.numbers + range.numbers }];
}
