import { backOff } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { groupsOf, readChunk } from '../store/chunks.ts';
import type { Group, Head, Lane, Range } from './campaign.ts';
import { ways } from './ways.ts';
import { reachGroup } from './reach.ts';
import { tally, withTally } from './tally.ts';

/** How often the carrier is asked for a word about a number, and how long after `rest` its reports are waited for, in milliseconds. */
const mostAsked = 8;
const patience = 120_000;
const nextLook = 3000;

/** When to look again at numbers that were handed over so long ago: the longer they are waited for, the less often; a turn writes. */
const lookAgain = (now: number, waited: number, most: number): number => Math.min(now + Math.max(nextLook, Math.round(waited / 3)), Math.max(most, now + nextLook));

/** A lane after it was looked at what became of the numbers it waits for, those whose time has come. */
export async function lookAfter(exchange: Exchange, head: Head, text: string, lane: Lane): Promise<Lane> {
  let after: Lane = { ...lane, waiting: [] };
  for (const range of lane.waiting) {
    if (range.look > exchange.clock.now()) after.waiting.push(range);
    else after = await lookAt(exchange, head, text, after, range);
  }
  return after;
}

async function lookAt(exchange: Exchange, head: Head, text: string, lane: Lane, range: Range): Promise<Lane> {
  const now = exchange.clock.now();
  const found = await groupsOf(exchange.table, head.campaign, range.chunk, range.from, range.to);
  const wordless = found.some((group) => lacksWord(group));
  const groups = wordless && range.asked < mostAsked ? await askAgain(exchange, head, text, range.chunk, found) : found;
  const left = groups.filter((group) => lacksWord(group)).length > 0;
  const last = range.at + ways[head.kind].rest(head) + patience;
  const givenUp = left ? range.asked >= mostAsked : now >= last;
  const sum = tally(head, groups, givenUp);
  if (sum.waiting === 0) return withTally(lane, sum);
  // Whoever took a number only now rings it from now on.
  const again: Range = wordless ? { ...range, at: now, asked: range.asked + 1, look: now + (left ? backOff(range.asked + 1) : ways[head.kind].rest(head)) } : { ...range, look: lookAgain(now, now - range.at, last) };
  return { ...lane, waiting: [...lane.waiting, again] };
}

/** Whether there is a number in a group of which neither the carrier's word nor a report is known. */
const lacksWord = (group: Group): boolean => group.to.some((_, i) => (group.taken?.[i] ?? null) === null && group.reports[i] === undefined);

async function askAgain(exchange: Exchange, head: Head, text: string, chunk: number, groups: Group[]): Promise<Group[]> {
  const numbers = await readChunk(exchange.table, head.campaign, chunk);
  return Promise.all(groups.map((group) => (lacksWord(group) ? reachGroup(exchange, head, text, chunk, numbers, group) : group)));
}
