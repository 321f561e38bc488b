import { createInflate } from 'node:zlib';

/** A PDF's object streams, all together, may unpack to so many bytes: whoever reads it unpacks them in memory. */
const most = 32 * 1024 * 1024;
/** What says of a stream that it may be one that a reader unpacks: by its type, or because its type or its packing stand elsewhere. */
const unpacked = /ObjStm|XRef|\/Type\s*\d/;

/** Whether a reader of the PDF would unpack more than fits, or packing that is not plain Flate; looked at without unpacking into memory. */
export async function unpacksTooMuch(bytes: Buffer): Promise<boolean> {
  let left = most;
  let from = 0;
  for (let at = bytes.indexOf('stream', 0, 'latin1'); at >= 0; at = bytes.indexOf('stream', at + 6, 'latin1')) {
    if (bytes.toString('latin1', at - 3, at) === 'end') {
      from = at;
      continue;
    }
    const dictionary = plain(bytes.toString('latin1', from, at));
    if (!unpacked.test(dictionary) || !/Filter/.test(dictionary)) continue;
    if (!/Filter\s*\[?\s*\/FlateDecode/.test(dictionary) || dictionary.match(/Decode(?!Parms)/g)!.length > 1) return true;
    if ((left -= await unpackedSize(bytes.subarray(start(bytes, at + 6)), left)) < 0) return true;
  }
  return false;
}

/** What stands before a stream, from the object before it: without comments, its names unescaped. */
const plain = (text: string): string =>
  text.slice(Math.max(0, text.lastIndexOf('endobj'))).replace(/%[^\r\n]*/g, ' ').replace(/#([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

function start(bytes: Buffer, after: number): number {
  if (bytes[after] === 13 && bytes[after + 1] === 10) return after + 2;
  return [10, 13, 32].includes(bytes[after]!) ? after + 1 : after;
}

/** How much a Flate stream unpacks to, as far as it is whole; just over `enough` when it is more. */
async function unpackedSize(packed: Buffer, enough: number): Promise<number> {
  const inflate = createInflate();
  let size = 0;
  inflate.on('error', () => {});
  inflate.end(packed);
  try {
    for await (const chunk of inflate) if ((size += (chunk as Buffer).length) > enough) break;
  } catch {
    // What came before the fault is what a reader has of it.
  }
  return size;
}
