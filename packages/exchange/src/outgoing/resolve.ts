import { Resolver } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { mayReach } from './address.ts';

/** Every address of a name. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

let resolver: Resolver | undefined;

/**
 * Asks the name servers themselves. The system's own lookup has four threads for the whole process: a few names whose
 * servers never answer would hold up everything else.
 */
export const resolveName: Resolve = async (host) => {
  if (/^(.+\.)?localhost\.?$/i.test(host)) return [{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }];
  resolver ??= new Resolver({ timeout: 3000, tries: 2 });
  const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const found = [
    ...(four.status === 'fulfilled' ? four.value.map((address) => ({ address, family: 4 })) : []),
    ...(six.status === 'fulfilled' ? six.value.map((address) => ({ address, family: 6 })) : []),
  ];
  if (found.length === 0) throw new Error(`the name ${host} has no address`);
  return found;
};

/**
 * A connection's own look-up: it connects to what is judged here and asks no second time, so a name that changes its
 * address in between (DNS rebinding) gains nothing. One address that may not be reached refuses the name.
 */
export const guarded = (resolve: Resolve, loopback: boolean): LookupFunction => (host, options, answer) => {
  resolve(host).then((found) => {
    const refused = found.find(({ address }) => !mayReach(address, loopback));
    if (refused) return answer(new Error(`the name ${host} leads to ${refused.address}, which is not a public address`), []);
    return options.all ? answer(null, found) : answer(null, found[0]!.address, found[0]!.family);
  }).catch((problem) => answer(problem, []));
};
