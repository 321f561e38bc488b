import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Busboy, FileInfo } from 'busboy';
import { Refusal, transport } from '../refusal.ts';
import { add, type Received } from './received.ts';
import { printable } from './text.ts';

/** A file that came with a request; its bytes wait in a temporary file until the answer is sent. */
export interface Upload {
  /** The parameter it came as. */
  name: string;
  filename: string;
  type: string;
  size: number;
  stream(): Readable;
}

const limits = { fields: 1000, files: 10, parts: 1010, fieldNameSize: 200 };

/** Reads a multipart body as it streams in: fields into memory, files to disk, nothing twice. */
export async function readMultipart(request: Request, contentType: string, limit: number, tooLarge: () => Refusal): Promise<Received> {
  const { default: busboy } = await import('busboy');
  let parser: Busboy;
  try {
    parser = busboy({ headers: { 'content-type': contentType }, defParamCharset: 'utf8', limits: { ...limits, fieldSize: limit } });
  } catch {
    throw transport(400, 'The multipart body has no boundary.');
  }
  const values = new Map<string, unknown>();
  const uploads: Upload[] = [];
  const writing: Promise<void>[] = [];
  let folder: Promise<string> | undefined;
  const dispose = async () => {
    if (folder) await rm(await folder, { recursive: true, force: true });
  };
  const stop = new AbortController();
  let refusal: Refusal | undefined;
  const refuse = (http: number, message: string) => {
    refusal ??= transport(http, message);
    stop.abort();
  };
  parser.on('field', (name: string | undefined, value: string | undefined, info) => {
    // No value: the part names a character set that the parser cannot decode.
    const flaw = flawOf(name, info.encoding) ?? (value === undefined || value.includes('\ufffd') ? 'is not UTF-8' : undefined);
    if (flaw) refuse(400, `${partNamed(name)} ${flaw}.`);
    else add(values, name!, value!);
  });
  parser.on('file', (name: string | undefined, stream, info) => {
    // What breaks the body breaks its file too, maybe before anybody reads it; an error nobody listens to would end the process.
    stream.on('error', () => {});
    const flaw = flawOf(name, info.encoding);
    if (flaw) {
      stream.resume();
      return refuse(400, `${partNamed(name)} ${flaw}.`);
    }
    const kept = keep(name!, stream, info);
    kept.catch(() => {});
    writing.push(kept);
  });
  for (const event of ['partsLimit', 'fieldsLimit', 'filesLimit'] as const) parser.on(event, () => refuse(413, 'The multipart body has too many parts.'));

  async function keep(name: string, stream: Readable, info: FileInfo) {
    let path = '';
    const upload: Upload = { name, filename: info.filename ?? '', type: info.mimeType, size: 0, stream: () => createReadStream(path) };
    uploads.push(upload);
    path = join(await (folder ??= mkdtemp(join(tmpdir(), 'merkazia-upload-'))), randomUUID());
    stream.on('data', (chunk: Buffer) => { upload.size += chunk.length; });
    await pipeline(stream, createWriteStream(path));
  }

  try {
    if (!request.body) throw transport(400, 'The multipart body is empty.');
    await pipeline(Readable.fromWeb(request.body as never), counting(limit, tooLarge), parser, { signal: stop.signal });
    await Promise.all(writing);
    if (refusal) throw refusal;
    return { values, uploads, dispose };
  } catch (problem) {
    await Promise.allSettled(writing);
    await dispose();
    throw refusal ?? (problem instanceof Refusal ? problem : transport(400, 'The multipart body is broken.'));
  }
}

/** What the parser does not tell by itself: a part that is nobody's, and one that would have to be decoded first. */
function flawOf(name: string | undefined, encoding: string): string | undefined {
  if (!name) return 'has no name';
  return ['7bit', '8bit', 'binary'].includes(encoding.trim()) ? undefined : 'has a Content-Transfer-Encoding; send it as it is';
}

const partNamed = (name: string | undefined): string => (name ? `Part ${printable(name)} of the multipart body` : 'A part of the multipart body');

/** Passes chunks on until there are more bytes than the limit. */
function counting(limit: number, tooLarge: () => Refusal) {
  return async function* (source: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of source) {
      if ((size += chunk.length) > limit) throw tooLarge();
      yield chunk;
    }
  };
}
