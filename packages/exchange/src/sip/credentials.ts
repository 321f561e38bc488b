import type { Exchange } from '../exchange.ts';
import { unseal } from '../secrets.ts';
import { readSipAccount } from '../store/sipAccounts.ts';
import { passwordPurpose, readUserName } from './account.ts';
import { type Known, type Refused, tellOf } from './authorize.ts';
import { type Algorithm, algorithms, ha1 } from './digest.ts';

export type Keys = { status: 200; ha1: Record<Algorithm, string> } & Known;

/** For a registrar that judges digests itself: an account with the hashes of its name, a realm and its password, by which it can. The password is not told. */
export async function credentials(exchange: Exchange, { user, realm }: { user: string; realm: string }): Promise<Keys | Refused> {
  const { config, table, clock } = exchange;
  if (!config.sip) return { status: 403, reason: 'This server does not support SIP' };
  const named = readUserName(user);
  const found = named && (await readSipAccount(table, named.system, named.number));
  if (!found) return { status: 404, reason: 'There is no such account' };
  if (found.suspended) return { status: 403, reason: 'The system is suspended' };
  const password = unseal(config.sealingKey, found.account.password, passwordPurpose(named.system, named.number));
  const hashes = Object.fromEntries(algorithms.map((algorithm) => [algorithm, ha1(algorithm, user, realm, password)])) as Record<Algorithm, string>;
  return { status: 200, ...(await tellOf(exchange, named.system, found.account, clock.now())), ha1: hashes };
}
