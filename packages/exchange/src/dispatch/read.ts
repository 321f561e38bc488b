import { Refusal, transport } from '../refusal.ts';
import { readMultipart } from './multipart.ts';
import { add, type Received } from './received.ts';
import { deepest, isShallow, printable } from './text.ts';

export const bodyLimit = 6 * 1024 * 1024;
export const queryLimit = 10 * 1024;

/** Reads the parameters of a request from its query and its body; the body wins. */
export async function readParameters(request: Request): Promise<Received> {
  const query = queryOf(request.url);
  if (query.length > queryLimit) throw transport(414, 'The query line is over 10 KB; send the parameters by POST.');
  const values = parseForm(query);
  const body = request.method === 'POST' ? await readBody(request) : nothing;
  for (const [name, value] of body.values) values.set(name, value);
  return { ...body, values };
}

const nothing: Received = { values: new Map(), uploads: [], dispose: async () => {} };

/** The query exactly as it was sent; a URL object would repair what is broken. */
function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1).replace(/#.*$/s, '');
}

async function readBody(request: Request): Promise<Received> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > bodyLimit) throw tooLarge();
  const header = request.headers.get('content-type') ?? '';
  const type = header.split(';')[0]!.trim().toLowerCase();
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(header)?.[1]?.toLowerCase() ?? 'utf-8';
  if (!['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(charset)) throw transport(415, `A body is UTF-8, not ${charset.slice(0, 30)}.`);
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() || 'identity';
  if (encoding !== 'identity') throw transport(415, `A body is not compressed (Content-Encoding ${encoding.slice(0, 30)}).`);
  if (type === 'multipart/form-data') return readMultipart(request, header, bodyLimit, tooLarge);
  const text = await readText(request);
  if (text.trim() === '') return nothing;
  if (type === 'application/x-www-form-urlencoded') return { ...nothing, values: parseForm(text) };
  if (type === 'application/json' || type.endsWith('+json')) return { ...nothing, values: parseJson(text) };
  throw transport(415, 'A body is application/json, application/x-www-form-urlencoded or multipart/form-data.');
}

const tooLarge = () => transport(413, 'The body is over 6 MB; upload large files in parts (UploadFile).');

async function readText(request: Request): Promise<string> {
  const bytes = await readBytes(request).catch((problem) => {
    throw problem instanceof Refusal ? problem : transport(400, 'The body broke off.');
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw transport(400, 'The body is not UTF-8.');
  }
}

/** A body whose length was told, and so already judged, is read whole: that spares the server the making of a stream. */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (request.headers.has('content-length')) return new Uint8Array(await request.arrayBuffer());
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    if ((size += chunk.byteLength) > bodyLimit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A query line or a form; stricter than a browser: broken escapes are told, not guessed. */
export function parseForm(text: string): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = unescape(equals < 0 ? pair : pair.slice(0, equals), 'A parameter name');
    add(values, name, equals < 0 ? '' : unescape(pair.slice(equals + 1), `Parameter ${printable(name)}`));
  }
  return values;
}

function unescape(text: string, what: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw transport(400, `${what} is not percent-encoded UTF-8.`);
  }
}

function parseJson(text: string): Map<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw transport(400, 'The body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw transport(400, 'The body as JSON is one object of parameters.');
  if (!isShallow(value)) throw transport(400, `The body as JSON is nested deeper than ${deepest} levels.`);
  return new Map(Object.entries(value));
}
