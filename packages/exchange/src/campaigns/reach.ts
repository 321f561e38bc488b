import { handOver } from '../carrier/handOver.ts';
import type { Exchange } from '../exchange.ts';
import { callerOf, claimGroup, keepWords } from '../store/chunks.ts';
import { recipientKey } from '../store/recipientKeys.ts';
import { tellRefused } from './hooks.ts';
import { type Chunk, type Group, groupSize, type Head } from './campaign.ts';
import { ways } from './ways.ts';

/**
 * Claims so many numbers of a chunk from one place on, a group at a time, and hands them to the carrier, all at once. Numbers
 * that a worker before us handed over without a word are handed over again, under the same keys.
 */
export async function reachNext(exchange: Exchange, head: Head, text: string, chunk: number, numbers: Chunk, place: number, calls: number): Promise<Group[]> {
  const last = place + calls;
  const starts = Array.from({ length: Math.ceil(calls / groupSize) }, (_, i) => place + i * groupSize);
  const now = exchange.clock.now();
  const groups = await Promise.all(starts.map((first) =>
    claimGroup(exchange.table, head, chunk, first, numbers.to.slice(first, Math.min(first + groupSize, last)), now)));
  return Promise.all(groups.map((group) => reachGroup(exchange, head, text, chunk, numbers, group)));
}

/** Hands over those of a group that the carrier gave no word of, and writes down what it says; answers the group as it is then. */
export async function reachGroup(exchange: Exchange, head: Head, text: string, chunk: number, numbers: Chunk, group: Group): Promise<Group> {
  const way = ways[head.kind];
  const before = group.to.map((_, i) => group.taken?.[i] ?? null);
  const left = group.to.flatMap((to, i) => {
    const place = group.first + i;
    return before[i] === null ? [{ i, reach: { key: recipientKey({ campaign: head.campaign, chunk, place }), to, from: callerOf(numbers, place, head.from) } }] : [];
  });
  const name = { key: recipientKey({ campaign: head.campaign, chunk, place: group.first }), system: head.system };
  const found = await handOver(exchange, name, left.map(({ reach }) => reach), (reach) => way.reach(exchange.carrier, head, text, reach), (messages) => way.reachMany(exchange.carrier, head, text, { ...name, messages }));
  const words = [...before];
  for (const [n, { i }] of left.entries()) words[i] = found[n]!;
  await tellRefused(exchange, head, chunk, group, left.flatMap(({ i }, n) => (found[n] ? [{ place: i, word: found[n] }] : [])));
  if (words.some((word, i) => word !== group.taken?.[i])) await keepWords(exchange.table, group, words);
  return { ...group, taken: words };
}
