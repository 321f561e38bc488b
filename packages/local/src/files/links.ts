import { createHmac, timingSafeEqual } from 'node:crypto';
import { isFileName, linkSeconds } from '@merkazia/exchange/files/files';

/** What signed addresses on this machine are made of: where we are, and what we sign with. */
export interface Links { url: string; secret: Uint8Array }

/** The address of a file, good for ten minutes from `now` (milliseconds): `/files/answers/…?expires=…&type=…&signature=…`. */
export function linkOf(links: Links, name: string, type: string, now: number): string {
  const expires = String(Math.ceil(now / 1000) + linkSeconds);
  return `${links.url}/files/${name}?${new URLSearchParams({ expires, type, signature: signatureOf(links, name, expires, type) })}`;
}

/** What an address asks for; undefined when it is none of ours, or changed, and `late` when its time is over. */
export function readLink(links: Links, url: URL, now: number): { name: string; type: string; late: boolean } | undefined {
  const name = url.pathname.replace(/^\/files\//, '');
  const [expires, type, signature] = ['expires', 'type', 'signature'].map((field) => url.searchParams.get(field) ?? '') as [string, string, string];
  const right = Buffer.from(signatureOf(links, name, expires, type));
  const given = Buffer.from(signature);
  if (!isFileName(name) || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return { name, type, late: now >= Number(expires) * 1000 };
}

const signatureOf = ({ secret }: Links, name: string, expires: string, type: string) =>
  createHmac('sha256', secret).update(JSON.stringify(['file', name, expires, type])).digest('base64url');
