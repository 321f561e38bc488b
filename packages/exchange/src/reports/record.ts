import type { Column, Columns } from './columns.ts';

/** Reads lines of a report into the columns they name. */
export interface Reader {
  /**
   * Reads a line: the columns it has get its number and their values. Answers how many of `order` it has; -1 for a line
   * without a key, which is no record.
   */
  read(line: string, number: number): number;
  /** The columns of the line read last, in its order; hidden ones are left out. */
  order: Column[];
}

/**
 * A line is `key#value` pairs joined by `%`. A pair begins where a key and a `#` follow; a `%` within a value, with words
 * but no key behind it, belongs to the value, and an empty pair is none. Of a key that comes twice the later value counts.
 * What stands before the first key belongs to no column.
 */
export function recordReader(columns: Columns): Reader {
  const order: Column[] = [];
  // Lines are much alike: the column that stood at this place in the line before most likely stands there again.
  const guesses: Column[] = [];
  let hash = -1;

  /** Where the key that begins here ends; -1 when none does. */
  function keyEnd(line: string, at: number, place: number): number {
    const guess = guesses[place];
    if (guess !== undefined && line.startsWith(guess.prefix, at)) return at + guess.prefix.length - 1;
    if (hash < at) {
      hash = line.indexOf('#', at);
      if (hash < 0) hash = line.length;
    }
    if (hash === at || hash >= line.length) return -1;
    const percent = line.indexOf('%', at);
    return percent >= 0 && percent < hash ? -1 : hash;
  }

  function columnAt(line: string, at: number, end: number, place: number): Column {
    const guess = guesses[place];
    if (guess !== undefined && guess.prefix.length === end - at + 1 && line.startsWith(guess.prefix, at)) return guess;
    return (guesses[place] = columns.of(line.slice(at, end)));
  }

  function read(line: string, number: number): number {
    hash = -1;
    let count = 0;
    let at = 0;
    for (let place = 0; at < line.length; place++) {
      let key = keyEnd(line, at, place);
      while (key < 0) {
        const percent = line.indexOf('%', at);
        if (percent < 0) return place === 0 ? -1 : count;
        at = percent + 1;
        key = keyEnd(line, at, place);
      }
      const column = columnAt(line, at, key, place);
      let end = line.indexOf('%', key + 1);
      if (end < 0) end = line.length;
      let next = end + 1;
      while (next <= line.length && keyEnd(line, next, place + 1) < 0) {
        let percent = line.indexOf('%', next);
        if (percent < 0) percent = line.length;
        if (percent > next) end = percent;
        next = percent + 1;
      }
      const value = line.slice(key + 1, end);
      column.value = column.values === undefined ? value : (column.values.get(value) ?? value);
      if (column.record !== number && !column.hidden) order[count++] = column;
      column.record = number;
      at = next;
    }
    return line.length === 0 ? -1 : count;
  }

  return { read, order };
}
