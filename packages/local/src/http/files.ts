import { Readable } from 'node:stream';
import type { Files } from '@merkazia/exchange/files/files';
import type { Clock } from '@merkazia/exchange/time/clock';
import { type Links, readLink } from '../files/links.ts';

/** What a page that came as a file may do where it is shown: look like itself and sort its own table, as nobody's page and without the network. */
const harmless = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; sandbox allow-scripts" };

/** GET /files/…: the file that a signed address names, for anybody who has the address, while it lasts. */
export function filesRoute({ files, clock, links }: { files: Files; clock: Clock; links: Links }): (request: Request) => Promise<Response> {
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store', ...harmless };
  const refuse = (status: number, error: string) => Response.json({ error }, { status, headers });
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'A file is read by GET.');
    const asked = readLink(links, new URL(request.url), clock.now());
    if (!asked) return refuse(403, 'This is no address that the exchange gave out.');
    if (asked.late) return refuse(403, 'This address was good for ten minutes, and they are over; run the command again.');
    const file = await files.get(asked.name);
    if (!file) return refuse(404, 'The file is not there any more.');
    if (request.method === 'HEAD') file.stream.destroy();
    const body = request.method === 'HEAD' ? null : (Readable.toWeb(file.stream) as ReadableStream);
    return new Response(body, { headers: { ...headers, 'content-type': asked.type, 'content-length': String(file.size) } });
  };
}
