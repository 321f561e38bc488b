import type { Call } from '../dispatch/call.ts';
import { readPathBelowRoot } from '../files/path.ts';
import { attachment, sendFile } from '../files/send.ts';
import { openFile } from '../files/text.ts';
import { transport } from '../refusal.ts';

/** The bytes of a file. */
export async function DownloadFile({ exchange, given, session }: Call<'DownloadFile'>): Promise<Response> {
  const path = readPathBelowRoot(given.path, 'path');
  const file = await openFile(exchange, session.system, path);
  if (!file) throw transport(404, 'file does not exist');
  return sendFile(exchange, file, 'application/octet-stream', attachment(path.at(-1)!));
}
