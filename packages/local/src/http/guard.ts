import { isLoopback } from './server.ts';

/**
 * Keeps web pages away from what only this machine's owner may do: a page that had its own name resolve to this machine,
 * and a page that posts to us from another origin. Answers why the request is refused; undefined when it is not.
 */
export function intrusion(request: Request, onLoopback: boolean): string | undefined {
  const url = new URL(request.url);
  if (onLoopback && !isLoopback(url.hostname)) return `This exchange answers here to localhost and 127.0.0.1 only, not to ${url.hostname}; give HOST to open it to others.`;
  const origin = request.headers.get('origin');
  const foreign = origin !== null && origin !== url.origin;
  if (request.method !== 'GET' && request.method !== 'HEAD' && (foreign || request.headers.get('sec-fetch-site') === 'cross-site')) {
    return 'A page of another origin may not post here.';
  }
  return undefined;
}

/** Pages that are themselves on this machine may read; nobody else's page may. */
export function readableBy(request: Request): Record<string, string> {
  const origin = request.headers.get('origin');
  const local = origin !== null && URL.canParse(origin) && isLoopback(new URL(origin).hostname);
  return { vary: 'origin', ...(local ? { 'access-control-allow-origin': origin } : {}) };
}
