import { Readable } from 'node:stream';
import type { Content } from './files.ts';

export const sizeOf = (content: Content): number => (content instanceof Uint8Array ? content.byteLength : content.size);

/** The bytes of a content as a stream that fails when there are more or fewer than was said. */
export function streamOf(content: Content): Readable {
  return content instanceof Uint8Array ? Readable.from([content], { objectMode: false }) : Readable.from(counted(content), { objectMode: false });
}

async function* counted({ stream, size }: { stream: Readable; size: number }) {
  let left = size;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if ((left -= chunk.byteLength) < 0) break;
    yield chunk;
  }
  if (left !== 0) throw new Error(`a file of ${size} bytes came with ${left < 0 ? 'more' : `${size - left}`}`);
}
