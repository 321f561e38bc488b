import { Readable } from 'node:stream';
import type { Exchange } from '../exchange.ts';
import type { Upload } from '../dispatch/multipart.ts';
import { codes, error } from '../refusal.ts';
import { keepPart, type Part, partsOf } from '../store/uploads.ts';
import { newFileName } from './files.ts';

/** The largest file that may be uploaded, in bytes, and the most parts it may come in. */
export const largestFile = 50 * 1024 * 1024;
const mostParts = 1000;

/** A file that came, whole or put together of its parts. */
export interface Came { name: string; size: number; stream(): Readable }

/** What the sender of a part says of it and of the whole. */
export interface Told { qquuid?: string; qqpartindex?: number; qqpartbyteoffset?: number; qqchunksize?: number; qqtotalparts?: number; qqtotalfilesize?: number }

/** Takes in a part of an upload. */
export async function takePart(exchange: Exchange, system: string, told: Told, file: Upload, now: number): Promise<void> {
  const { qquuid, qqpartindex: index, qqpartbyteoffset: offset, qqchunksize, qqtotalparts: parts, qqtotalfilesize: total } = told;
  if (qquuid === undefined) throw missing('qquuid');
  if (index === undefined) throw missing('qqpartindex');
  if (parts === undefined) throw missing('qqtotalparts');
  if (total === undefined) throw missing('qqtotalfilesize');
  if (parts > mostParts) throw error(`Parameter qqtotalparts must be at most ${mostParts}.`);
  if (index >= parts) throw error('Parameter qqpartindex must be below qqtotalparts.');
  if (total > largestFile) throw tooLarge('qqtotalfilesize');
  if (qqchunksize !== undefined && qqchunksize !== file.size) throw error(`Parameter qqfile has ${file.size} bytes, not the ${qqchunksize} of qqchunksize.`);
  if (file.size > total) throw error('Parameter qqfile has more bytes than qqtotalfilesize says of the whole.');
  const blob = newFileName('parts');
  await exchange.files.put(blob, { stream: file.stream(), size: file.size });
  await keepPart(exchange.table, system, qquuid, { index, blob, size: file.size, parts, total, ...(offset === undefined ? {} : { offset }) }, now);
}

/** Puts an upload's parts together; refused when one has not come, or they do not make the whole that was told. */
export async function joinParts(exchange: Exchange, system: string, told: Told & { qqfilename?: string }, now: number): Promise<Came> {
  if (told.qquuid === undefined) throw missing('qquuid');
  const parts = await partsOf(exchange.table, system, told.qquuid, now);
  const count = told.qqtotalparts ?? parts[0]?.parts ?? 1;
  const total = told.qqtotalfilesize ?? parts[0]?.total ?? 0;
  const came = new Map(parts.filter(({ index }) => index < count).map((part) => [part.index, part]));
  const lacking = Array.from({ length: Math.min(count, mostParts) }, (_, index) => index).filter((index) => !came.has(index));
  if (lacking.length > 0) throw error(`Parameter qquuid: of ${count} parts ${lacking.length} have not come: ${lacking.slice(0, 10).join(', ')}.`, codes.noFile);
  let size = 0;
  for (const part of parts) {
    if (part.offset !== undefined && part.offset !== size) throw error(`Parameter qqpartbyteoffset of part ${part.index} was ${part.offset}; the parts before it have ${size} bytes.`);
    size += part.size;
  }
  if (size !== total) throw error(`Parameter qqtotalfilesize is ${total}; the parts have ${size} bytes.`);
  if (size > largestFile) throw tooLarge('qqtotalfilesize');
  return { name: told.qqfilename ?? '', size, stream: () => Readable.from(inTurn(exchange, parts), { objectMode: false }) };
}

async function* inTurn({ files }: Exchange, parts: Part[]): AsyncGenerator<Buffer> {
  for (const { blob, index } of parts) {
    const found = await files.get(blob);
    if (!found) throw error(`Parameter qquuid: part ${index} has waited for too long and is gone; upload it again.`);
    yield* found.stream as AsyncIterable<Buffer>;
  }
}

const missing = (name: string) => error(`Parameter ${name} is required for a file in parts.`);
export const tooLarge = (name: string) => error(`Parameter ${name} is over ${largestFile / 1024 / 1024} MB, the most that a file may have.`);
