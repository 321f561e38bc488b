import { inflateSync } from 'node:zlib';
import { PDFArray, type PDFContext, PDFName, PDFObjectStreamParser, type PDFRawStream, PDFXRefStreamParser } from 'pdf-lib';

/** What the library unpacks of one PDF (the objects in its object streams), it has in memory; so many bytes it may. */
const most = 32 * 1024 * 1024;
const left = new WeakMap<PDFContext, number>();

/** Counts, before the library unpacks a stream, what it would unpack to, for it has no limit of its own; throws when that is too much, or the packing is none that object streams have. */
function weigh({ dict, contents }: PDFRawStream): void {
  const filter = dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : [];
  if (filters.length > 1 || filters.some((one) => dict.context.lookup(one) !== PDFName.of('FlateDecode'))) throw new Error('too much is packed in the PDF');
  const room = left.get(dict.context) ?? most;
  const size = filters.length === 0 ? contents.byteLength : sizeOf(contents, room);
  if (size > room) throw new Error('too much is packed in the PDF');
  left.set(dict.context, room - size);
}

/** How much a Flate stream unpacks to; infinitely much when it is over `room`, as much as fits when it is broken: then the library reads no more of it either. */
function sizeOf(packed: Uint8Array, room: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: room + 1 }).byteLength;
  } catch (problem: any) {
    return problem.code === 'ERR_BUFFER_TOO_LARGE' ? Infinity : 0;
  }
}

for (const parser of [PDFObjectStreamParser, PDFXRefStreamParser] as { forStream(stream: PDFRawStream, ...more: unknown[]): any }[]) {
  const { forStream } = parser;
  parser.forStream = (stream, ...more) => {
    weigh(stream);
    return forStream(stream, ...more);
  };
}
