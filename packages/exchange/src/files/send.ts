import { Readable } from 'node:stream';
import type { Exchange } from '../exchange.ts';

/**
 * A file as an answer: its bytes as they come, or when a function of AWS could not answer so much the way (303) to an address
 * that is good for ten minutes. `type` is its media type.
 */
export async function sendFile({ files, config }: Exchange, { blob, size, stream }: { blob: string; size: number; stream: Readable }, type: string, headers: Record<string, string> = {}): Promise<Response> {
  if (size > config.limits.fileBytes) {
    stream.destroy();
    return new Response(null, { status: 303, headers: { location: await files.sign(blob, type) } });
  }
  return new Response(Readable.toWeb(stream) as ReadableStream, { headers: { 'content-type': type, 'content-length': String(size), ...headers } });
}

/** What a browser saves an answer as: the name in ASCII for the old, in UTF-8 for all others. */
export const attachment = (name: string): Record<string, string> => ({
  'content-disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`,
});
