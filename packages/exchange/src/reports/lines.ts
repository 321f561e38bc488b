import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { error } from '../refusal.ts';

/** No record is so long; one that were could not be read in constant memory. */
const longestLine = 1024 * 1024;
const [lineFeed, carriageReturn] = [10, 13];
const mark = Buffer.from('\ufeff');

/**
 * Hands on the lines of a stream one by one, LF or CRLF, as UTF-8 bytes from `start` to `end` that are good until `take`
 * returns; without a byte-order mark, and with U+FFFD for what is no UTF-8. `between` runs after each piece of the stream.
 */
export async function eachLine(source: Readable, take: (bytes: Uint8Array, start: number, end: number) => void, between: () => Promise<void>): Promise<void> {
  let work = Buffer.allocUnsafe(256 * 1024);
  let kept = 0;
  let begun = false;

  /** Hands on the whole lines in the first `length` bytes of the work space. */
  function lines(length: number): void {
    const skipped = !begun && work.subarray(0, Math.min(length, mark.length)).equals(mark) ? mark.length : 0;
    begun = true;
    const whole = work.subarray(skipped, length);
    const bytes = isUtf8(whole) ? whole : Buffer.from(whole.toString());
    let start = 0;
    for (let i = 0; i < bytes.length; i++) {
      if (bytes[i] !== lineFeed) continue;
      take(bytes, start, i > start && bytes[i - 1] === carriageReturn ? i - 1 : i);
      start = i + 1;
    }
  }

  for await (const chunk of source as AsyncIterable<Buffer>) {
    if (kept + chunk.length + 1 > work.length) {
      const larger = Buffer.allocUnsafe(2 * (kept + chunk.length + 1));
      work.copy(larger, 0, 0, kept);
      work = larger;
    }
    chunk.copy(work, kept);
    const filled = kept + chunk.length;
    const last = work.subarray(0, filled).lastIndexOf(lineFeed);
    if (last >= 0) {
      lines(last + 1);
      work.copyWithin(0, last + 1, filled);
    }
    kept = filled - (last + 1);
    if (kept > longestLine) throw error('The report has a line over 1 MB.');
    await between();
  }
  if (kept > 0) {
    work[kept] = lineFeed;
    lines(kept + 1);
  }
  await between();
}
