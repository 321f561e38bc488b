import { type Column, type Columns, isSame } from './columns.ts';

/** Reads lines of a report into the columns they name. */
export interface Reader {
  /**
   * Reads a line, UTF-8 bytes from `start` to `end`: the columns it has get its number and their values. Answers how many of
   * `order` it has; -1 for a line without a key, which is no record.
   */
  read(line: Uint8Array, start: number, end: number, number: number): number;
  /** The columns of the line read last, in its order; hidden ones are left out. */
  order: Column[];
}

const percent = 0x25;
const hash = 0x23;

/**
 * A line is `key#value` pairs joined by `%`. A pair begins where a key and a `#` follow; a `%` within a value, with words
 * but no key behind it, belongs to the value, and an empty pair is none. Of a key that comes twice the later value counts.
 * What stands before the first key belongs to no column.
 */
export function recordReader(columns: Columns): Reader {
  const order: Column[] = [];
  // Lines are much alike: the column that stood at this place in the line before most likely stands there again.
  const guesses: Column[] = [];

  function read(line: Uint8Array, start: number, end: number, number: number): number {
    let count = 0;
    let at = start;
    let key = keyEnd(line, at, end);
    while (key < 0) {
      at = indexOf(line, percent, at, end) + 1;
      if (at > end) return -1;
      key = keyEnd(line, at, end);
    }
    for (let place = 0; ; place++) {
      let stop = indexOf(line, percent, key + 1, end);
      let next = stop + 1;
      let following = -1;
      // Pieces without a key belong to the value; empty ones, only when another one comes after them.
      while (next <= end && (following = keyEnd(line, next, end)) < 0) {
        const piece = indexOf(line, percent, next, end);
        if (piece > next) stop = piece;
        next = piece + 1;
      }
      const column = columnAt(line, at, key, place);
      column.set(line, key + 1, stop);
      if (column.record !== number && !column.hidden) order[count++] = column;
      column.record = number;
      if (next > end) return count;
      at = next;
      key = following;
    }
  }

  function columnAt(line: Uint8Array, at: number, key: number, place: number): Column {
    const guess = guesses[place];
    if (guess !== undefined && isSame(guess.prefix, line, at, key + 1)) return guess;
    return (guesses[place] = columns.of(Buffer.from(line.buffer, line.byteOffset + at, key - at).toString()));
  }

  return { read, order };
}

/** Where the key that begins here ends; -1 when none does. */
function keyEnd(line: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    if (line[i] === hash) return i > at ? i : -1;
    if (line[i] === percent) return -1;
  }
  return -1;
}

/** The first such byte, or `end`. */
function indexOf(line: Uint8Array, byte: number, at: number, end: number): number {
  while (at < end && line[at] !== byte) at++;
  return Math.min(at, end);
}
