import { backOff } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { groupsOf, keepGivenUp, readChunk } from '../store/chunks.ts';
import type { Group, Head, Lane, Range } from './campaign.ts';
import { tellGivenUp } from './hooks.ts';
import { grantFor, isOpen } from './pace.ts';
import { ways } from './ways.ts';
import { reachGroup } from './reach.ts';
import { fateOf, tally, withTally } from './tally.ts';

/** How often the carrier is asked for a word about a number, and how long after `rest` its reports are waited for, in milliseconds. */
const mostAsked = 8;
const patience = 120_000;
const nextLook = 3000;

/** When to look again at numbers that were handed over so long ago: the longer they are waited for, the less often; a turn writes. */
const lookAgain = (now: number, waited: number, most: number): number => Math.min(now + Math.max(nextLook, Math.round(waited / 3)), Math.max(most, now + nextLook));

/**
 * A lane after it was looked at what became of the numbers it waits for, those whose time has come. Where the reports of most
 * of a range have not come yet the network is behind, and those handed over later are looked at later too: each look is a turn.
 */
export async function lookAfter(exchange: Exchange, head: Head, text: string, lane: Lane): Promise<Lane> {
  let after: Lane = { ...lane, waiting: [] };
  let behind = 0;
  for (const range of lane.waiting) {
    if (Math.max(range.look, behind) > exchange.clock.now()) after.waiting.push({ ...range, look: Math.max(range.look, behind) });
    else {
      const looked = await lookAt(exchange, head, text, after, range);
      behind = looked.behind;
      after = looked.lane;
    }
  }
  return after;
}

/** Whoever is asked again is called again: within the ceilings, and not once the campaign is stopped. */
async function lookAt(exchange: Exchange, head: Head, text: string, lane: Lane, range: Range): Promise<{ lane: Lane; behind: number }> {
  const now = exchange.clock.now();
  const found = await groupsOf(exchange.table, head.campaign, range.chunk, range.from, range.to);
  const wordless = found.some((group) => lacksWord(group));
  const asking = wordless && range.asked < mostAsked && head.state !== 'stopping';
  if (asking) {
    const grant = await grantFor(exchange, head, range.grant, wordlessIn(found));
    if (!isOpen(grant, exchange.clock.now())) return { lane: { ...lane, waiting: [...lane.waiting, { ...range, grant, look: grant.at }] }, behind: 0 };
  }
  const groups = asking ? await askAgain(exchange, head, text, range.chunk, found) : found;
  const left = groups.filter((group) => lacksWord(group)).length > 0;
  const last = range.at + ways[head.kind].longest(head) + patience;
  const givenUp = left && head.state !== 'stopping' ? range.asked >= mostAsked : now >= last;
  const settled = givenUp ? await Promise.all(groups.map((group) => giveUp(exchange, head, range.chunk, group))) : groups;
  const sum = tally(head, settled);
  if (sum.waiting === 0) return { lane: withTally(lane, sum), behind: 0 };
  // Whoever took a number only now rings it from now on.
  const { grant: _, ...rest } = range;
  const again: Range = asking ? { ...rest, at: now, asked: range.asked + 1, look: now + (left ? backOff(range.asked + 1) : ways[head.kind].rest(head)) } : { ...rest, look: lookAgain(now, now - range.at, last) };
  return { lane: { ...lane, waiting: [...lane.waiting, again] }, behind: !asking && sum.waiting > range.numbers / 2 ? again.look : 0 };
}

/** A group without waiting for those whose fate is not known; as it was, to be looked at again, where one of them was told of this instant. */
async function giveUp(exchange: Exchange, head: Head, chunk: number, group: Group): Promise<Group> {
  const places = group.givenUp ?? [...group.to.keys()].filter((place) => !fateOf(head, group, place).known);
  if (places.length === 0) return group;
  if (!group.givenUp && !(await keepGivenUp(exchange.table, group, places))) return group;
  await tellGivenUp(exchange, head, chunk, group, places);
  return { ...group, givenUp: places };
}

/** Whether there is a number in a group of which neither the carrier's word nor a report is known. */
const lacksWord = (group: Group): boolean => wordlessIn([group]) > 0;

const wordlessIn = (groups: Group[]): number => groups.reduce((sum, { to, taken, reports }) => sum + to.filter((_, i) => (taken?.[i] ?? null) === null && reports[i] === undefined).length, 0);

async function askAgain(exchange: Exchange, head: Head, text: string, chunk: number, groups: Group[]): Promise<Group[]> {
  const numbers = await readChunk(exchange.table, head.campaign, chunk);
  return Promise.all(groups.map((group) => (lacksWord(group) ? reachGroup(exchange, head, text, chunk, numbers, group) : group)));
}
