import { Readable } from 'node:stream';
import type { Call } from '../dispatch/call.ts';
import { readPathBelowRoot } from '../files/path.ts';
import { attachment, seeBytes } from '../files/send.ts';
import { openFile } from '../files/text.ts';
import { transport } from '../refusal.ts';

const type = 'application/octet-stream';

/** The bytes of a file, as they come from where they lie; of a large one, the way to them. */
export async function DownloadFile({ exchange, given, session }: Call<'DownloadFile'>): Promise<Response> {
  const path = readPathBelowRoot(given.path, 'path');
  const file = await openFile(exchange, session.system, path, exchange.config.limits.fileBytes);
  if (!file) throw transport(404, 'file does not exist');
  if (!file.stream) return seeBytes(exchange, file.blob, type);
  return new Response(Readable.toWeb(file.stream) as ReadableStream, { headers: { 'content-type': type, 'content-length': String(file.size), ...attachment(path.at(-1)!) } });
}
