import { isIP } from 'node:net';
import { mayReach } from './address.ts';

const longest = 2000;

/** Why nothing may be posted to a customer's URL, as a clause about it (`it must be …`); undefined when its address alone tells nothing against it. */
export function problemOf(url: string, loopback: boolean): string | undefined {
  if (url.length > longest) return `it is longer than ${longest} characters`;
  if (!URL.canParse(url)) return 'it is not an address such as https://example.com/hook';
  const { protocol, username, password, port } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return 'it must be http or https';
  if (username || password) return 'it must not hold a user name or a password';
  if (port !== '' && !['80', '443'].includes(port) && Number(port) < 1024) return 'its port must be 80, 443, or 1024 and above';
  const host = hostOf(url);
  if (isIP(host) && !mayReach(host, loopback)) return `${host} is not a public address`;
  return undefined;
}

/** The host of a URL, an IPv6 address without its brackets. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
