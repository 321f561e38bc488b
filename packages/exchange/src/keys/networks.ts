import { BlockList, isIP } from 'node:net';

interface Network { address: string; bits: number; family: 'ipv4' | 'ipv6' }

/** An address or a network in CIDR as written; undefined for anything else. */
export function readNetwork(written: string): Network | undefined {
  const [address = '', bits, ...more] = written.trim().split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return undefined;
  const all = version === 4 ? 32 : 128;
  const wanted = bits === undefined ? all : Number(bits);
  return wanted > all ? undefined : { address, bits: wanted, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** Whether an address lies in one of the networks; an IPv4 address in the clothes of IPv6 (`::ffff:10.0.0.1`) is what it is. */
export function isWithin(ip: string, networks: string[]): boolean {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(address);
  if (family === 0) return false;
  const list = new BlockList();
  for (const network of networks.map(readNetwork)) if (network) list.addSubnet(network.address, network.bits, network.family);
  return list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
