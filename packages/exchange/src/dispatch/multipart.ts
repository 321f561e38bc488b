import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { Refusal, transport } from '../refusal.ts';
import { add, type Received } from './read.ts';

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
  let parser: busboy.Busboy;
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
  parser.on('field', (name, value) => add(values, name, value));
  parser.on('file', (name, stream, info) => {
    const kept = keep(name, stream, info);
    kept.catch(() => {});
    writing.push(kept);
  });
  const crowded = new Promise<never>((_, fail) => {
    for (const event of ['partsLimit', 'fieldsLimit', 'filesLimit'] as const) parser.on(event, () => fail(transport(413, 'The multipart body has too many parts.')));
  });
  crowded.catch(() => {});

  async function keep(name: string, stream: Readable, info: busboy.FileInfo) {
    const path = join(await (folder ??= mkdtemp(join(tmpdir(), 'merkazia-upload-'))), randomUUID());
    const upload: Upload = { name, filename: info.filename ?? '', type: info.mimeType, size: 0, stream: () => createReadStream(path) };
    stream.on('data', (chunk: Buffer) => { upload.size += chunk.length; });
    await pipeline(stream, createWriteStream(path));
    uploads.push(upload);
  }

  try {
    if (!request.body) throw transport(400, 'The multipart body is empty.');
    await Promise.race([crowded, pipeline(Readable.fromWeb(request.body as never), counting(limit, tooLarge), parser)]);
    await Promise.all(writing);
    return { values, uploads, dispose };
  } catch (problem) {
    await Promise.allSettled(writing);
    await dispose();
    throw problem instanceof Refusal ? problem : transport(400, 'The multipart body is broken.');
  }
}

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
