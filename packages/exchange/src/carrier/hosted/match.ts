import { createHash } from 'node:crypto';
import { readNumber } from '../../numbers/israel.ts';
import type { Ask } from '../../store/asks.ts';

/** So far may the clock upstream be from ours, in milliseconds. */
export const skew = 120_000;

/** One message of the log upstream: `at` are the instants that its time may mean, two in the hour that autumn repeats. */
export interface Logged { from: string; to: string; text: string; at: number[]; status: string | null }

/** An entry of an ask by its place. */
export interface Place { ask: Ask; place: number }

/** A number as it is compared: local digits, whatever the log writes. */
export function plainNumber(written: string): string {
  const read = readNumber(written);
  return 'number' in read ? read.number : written.trim();
}

/** What stands for a text where texts are compared; white space at its ends and kinds of line break do not count. */
export const textMark = (text: string): string => createHash('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('base64url').slice(0, 22);

const tuple = (from: string, to: string, text: string) => JSON.stringify([from, to, text]);

/**
 * Whose row each of the log's is. The log has no id, so equal messages are told apart by nothing but their number: of each
 * sender, recipient and text, the rows within an ask's time are given out, the oldest first, to the entries that upstream is
 * known to have taken, then to those that it is being asked for (`now` in milliseconds), and what is left to those that it may
 * have taken. Any reader of the same asks and log finds the same.
 */
export function matchLog(asks: Ask[], log: Logged[], now: number): Map<Place, Logged> {
  const rows = new Map<string, Logged[]>();
  for (const row of [...log].sort((a, b) => Math.min(...a.at) - Math.min(...b.at))) {
    const name = tuple(row.from, row.to, row.text);
    rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  const found = new Map<Place, Logged>();
  for (const ask of inOrder(asks, now)) {
    for (const [place, { to }] of ask.entries.entries()) {
      const word = ask.words[place] ?? null;
      if (word === null ? ask.state !== 'asking' : word !== taken) continue;
      const mine = rows.get(tuple(ask.from, to, ask.text!)) ?? [];
      const i = mine.findIndex(({ at }) => at.some((instant) => instant >= ask.asked - skew - 1000 && instant <= (ask.told ?? ask.asked + skew) + skew));
      if (i >= 0) found.set({ ask, place }, mine.splice(i, 1)[0]!);
    }
  }
  return found;
}

export const taken = 'taken';

/** Those that upstream is known to have taken first, then those whose answer is still awaited, each kind in the order of time. */
const inOrder = (asks: Ask[], now: number): Ask[] =>
  [...asks].sort((a, b) => doubt(a, now) - doubt(b, now) || a.asked - b.asked || (a.name < b.name ? -1 : 1));

const doubt = ({ state, until }: Ask, now: number): number => (state !== 'asking' ? 0 : until > now ? 1 : 2);
