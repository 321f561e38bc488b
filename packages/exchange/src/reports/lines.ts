import type { Readable } from 'node:stream';
import { error } from '../refusal.ts';

/** No record is so long; one that were could not be read in constant memory. */
const longestLine = 1024 * 1024;

/** Hands on the lines of a UTF-8 stream one by one, LF or CRLF, without a byte-order mark; `between` runs after each piece of the stream. */
export async function eachLine(source: Readable, take: (line: string) => void, between: () => Promise<void>): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const text = rest + decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      take(text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end));
      start = end + 1;
    }
    rest = text.slice(start);
    if (rest.length > longestLine) throw error('The report has a line over 1 MB.');
    await between();
  }
  rest += decoder.decode();
  if (rest !== '') take(rest.endsWith('\r') ? rest.slice(0, -1) : rest);
  await between();
}
