import type { Asked } from './raw.ts';

export type Way = 'query' | 'form' | 'JSON' | 'multipart';
export const ways: readonly Way[] = ['query', 'form', 'JSON', 'multipart'];

/** The same parameters in each of the ways in which a caller may send them. */
export function encode(way: Way, given: Record<string, string>): { query: string; headers: Record<string, string>; body?: Exclude<Asked['body'], AsyncIterable<any>> } {
  const form = Object.entries(given).map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  switch (way) {
    case 'query': return { query: `?${form}`, headers: {} };
    case 'form': return { query: '', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form };
    case 'JSON': return { query: '', headers: { 'content-type': 'application/json' }, body: JSON.stringify(given) };
    case 'multipart': return { query: '', headers: { 'content-type': 'multipart/form-data; boundary=edge' }, body: multipart(given) };
  }
}

/** Fields as a multipart body with the boundary `edge`. */
export const multipart = (fields: Record<string, string>): string =>
  `${Object.entries(fields).map(([name, value]) => `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--edge--\r\n`;
