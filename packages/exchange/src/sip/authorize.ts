import { createHash, randomUUID } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { sameText, unseal } from '../secrets.ts';
import { liveContacts, register, unregister } from '../store/sipContacts.ts';
import { readSipAccount, type SipAccount, type SipTransport } from '../store/sipAccounts.ts';
import { useNonce } from '../store/sipNonces.ts';
import { passwordPurpose, readUserName, userName } from './account.ts';
import { shownCaller } from './caller.ts';
import { readContacts } from './contact.ts';
import { type Algorithm, algorithms, type Credentials, isUser, readCredentials, rightResponse } from './digest.ts';
import { newNonce, nonceLife, nonceState } from './nonce.ts';

/** A request of a telephone, as its registrar tells of it. */
export interface Asked {
  method: string;
  /** The Request-URI. */
  uri: string;
  /** The user part of To in a REGISTER, of From in any other request. */
  user: string;
  realm: string;
  transport: string;
  authorization?: string;
  /** Where the registrar gives it, auth-int is offered. */
  body?: string;
  contact?: string;
  expires?: string;
  /** What is offered, in this order, joined by commas: MD5 alone, unless given, for there are telephones that give up at one they do not know. */
  algorithms?: string;
}

/** What the registrar is to answer the telephone, if that is not 200. */
export type Refused = { status: number; reason: string; headers?: string[] };

/** An account as the registrar is told of it. */
export interface Known { user: string; system: string; accountNumber: number; extension: number | null; transport: SipTransport; callerId: string }
export type Authorized = { status: 200 } & Known & { contacts?: { uri: string; expires: number }[] };

/** How many telephones may be registered at an account. */
const mostContacts = 10;

/**
 * Judges a request by its digest: right, to be challenged (401, and 407 for what is no REGISTER), or forbidden. A right
 * REGISTER registers its contacts, or ends that.
 */
export async function authorize(exchange: Exchange, asked: Asked): Promise<Authorized | Refused> {
  const { table, clock, config } = exchange;
  const now = clock.now();
  if (!config.sip) return { status: 403, reason: 'This server does not support SIP' };
  const credentials = asked.authorization === undefined ? undefined : readCredentials(asked.authorization);
  if (!credentials || credentials.realm !== asked.realm) return challenge(exchange, asked, now, false);
  const named = readUserName(asked.user);
  const found = await readSipAccount(table, named?.system ?? '', named?.number ?? 0);
  const known = isUser(credentials, asked.user) ? found : undefined;
  const password = known ? unseal(config.sealingKey, known.account.password, passwordPurpose(named!.system, named!.number)) : nobody;
  const right = rightResponse(credentials, { ...asked, username: asked.user, password });
  const state = nonceState(config.sealingKey, asked.realm, credentials.nonce, now);
  if (!known || right === undefined || !sameText(right, credentials.response) || !sameUri(credentials.uri, asked.uri) || state === 'foreign') return challenge(exchange, asked, now, false);
  if (state === 'old') return challenge(exchange, asked, now, true);
  const { account, suspended } = known;
  if (suspended) return { status: 403, reason: 'The system is suspended' };
  if (asked.transport.toLowerCase() !== account.transport) return { status: 403, reason: `The account connects over ${account.transport.toUpperCase()}` };
  if (!(await useNonce(table, credentials.nonce, Number.parseInt(credentials.nc ?? '1', 16), fingerprint(asked, credentials), now + nonceLife))) return challenge(exchange, asked, now, true);
  const shown = await tellOf(exchange, named!.system, account, now);
  if (asked.method !== 'REGISTER' || asked.contact === undefined) return { status: 200, ...shown };
  return registered(exchange, named!.system, account, asked, shown, now);
}

/** An account as the registrar is told of it; what it shows is its own caller ID while that may be shown, else the main number. */
export const tellOf = async ({ table }: Exchange, system: string, account: SipAccount, now: number): Promise<Known> => ({
  user: userName(system, account.number), system, accountNumber: account.number, extension: account.extension ?? null, transport: account.transport,
  callerId: (await shownCaller(table, system, account.callerId, now)) ?? system,
});

async function registered({ table }: Exchange, system: string, account: SipAccount, { contact, expires }: Asked, shown: Known, now: number): Promise<Authorized | Refused> {
  const wanted = readContacts(contact!, expires);
  if (wanted === undefined) return { status: 400, reason: 'The Contact is none' };
  const before = await liveContacts(table, system, now, account.number);
  const gone = wanted === 'all' ? before.map(({ uri }) => uri) : wanted.flatMap((one) => (one.expires === 0 ? [one.uri] : []));
  const come = wanted === 'all' ? [] : wanted.filter((one) => one.expires > 0);
  const others = before.filter(({ uri, made }) => made === account.created && !gone.includes(uri) && !come.some((one) => one.uri === uri));
  if (come.length > 0 && others.length + come.length > mostContacts) return { status: 403, reason: `At most ${mostContacts} telephones are registered at an account` };
  await unregister(table, system, account.number, gone);
  for (const { uri, expires: seconds } of come) await register(table, system, account, { uri, transport: account.transport, until: now + 1000 * seconds });
  return { status: 200, ...shown, contacts: come };
}

/** The algorithms that a registrar wants to be offered; undefined when one is unknown. */
const offered = (wanted = 'MD5') => {
  const names = wanted.split(',').map((name) => algorithms.find((known) => known.toLowerCase() === name.trim().toLowerCase()));
  return names.includes(undefined) ? undefined : names as Algorithm[];
};

/** A challenge for each algorithm, with one nonce. `stale`: the answer was right, only its nonce is used up. */
function challenge({ config }: Exchange, { method, realm, body, algorithms: wanted }: Asked, now: number, stale: boolean): Refused {
  const [status, name] = method === 'REGISTER' ? [401, 'WWW-Authenticate'] as const : [407, 'Proxy-Authenticate'] as const;
  const names = offered(wanted);
  if (!names) return { status: 400, reason: `algorithms has what is none of ${algorithms.join(', ')}` };
  const nonce = newNonce(config.sealingKey, realm, now);
  const rest = `nonce="${nonce}", qop="${body === undefined ? 'auth' : 'auth,auth-int'}"${stale ? ', stale=true' : ''}`;
  return { status, reason: stale ? 'The nonce is used up' : 'Credentials are wanted', headers: names.map((algorithm) => `${name}: Digest realm="${realm}", algorithm=${algorithm}, ${rest}`) };
}

/** What an account that there is not costs the same hashes for. */
const nobody = 'A'.repeat(24);

/** A REGISTER that is sent again is the same request while it registers the same; any other request is never the same. */
const fingerprint = ({ method, contact = '', expires = '' }: Asked, { response }: Credentials): string =>
  (method === 'REGISTER' ? createHash('sha256').update(JSON.stringify([response, contact, expires])).digest('base64url') : randomUUID());

/** A telephone may write the address without the parameters and the port that the request line has. */
const sameUri = (one: string, other: string): boolean => bareUri(one) === bareUri(other);
const bareUri = (uri: string) => uri.toLowerCase().replace(/;.*$/s, '').replace(/:506[01]$/, '');
