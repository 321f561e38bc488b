import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Azure's metadata and DNS service: a public address that answers only from inside. */
const wireServer = '168.63.129.16';

/**
 * Whether a customer's URL may lead to an IP address: only to a public one. Refused is every range that the registries of
 * special addresses (IANA, RFC 6890) name, which is more than Svix and smokescreen refuse together: private, loopback,
 * link-local (with the clouds' metadata), carrier-grade NAT, multicast, documentation, benchmarking, reserved; of IPv6 all
 * outside 2000::/3, and the ranges that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo) whatever it is.
 * `loopback` lets this machine's own addresses through.
 */
export function mayReach(address: string, loopback: boolean): boolean {
  if (!isIP(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() === 'loopback') return loopback;
  if (parsed.range() !== 'unicast' || parsed.toString() === wireServer) return false;
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parseCIDR('2000::/3'));
}
