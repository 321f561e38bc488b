import type { Exchange } from '../exchange.ts';
import { callerNumber, toCall } from '../numbers/israel.ts';
import { readUsage } from '../numbers/usage.ts';
import { allowedBy } from '../spend/guard.ts';
import { blockedAmong } from '../store/blocked.ts';
import { balanceKey, numberKey } from '../store/keys.ts';
import { secondaryOf } from '../store/secondaries.ts';
import { liveContacts } from '../store/sipContacts.ts';
import { accountAt, readSipAccount } from '../store/sipAccounts.ts';
import { findSystem } from '../store/systems.ts';
import { readUserName, userName } from './account.ts';
import { tellOf, type Refused } from './authorize.ts';
import { shownCaller } from './caller.ts';

/** A call that the registrar asks the way of. */
export interface Called {
  /** The user name of the account that calls, which authorize let in; absent when the call comes from outside or from the exchange's own extensions. */
  from?: string;
  /** What is called: the user part of the Request-URI, or the number that was dialled from outside. */
  to: string;
  /** Of an account's call, its header X-YemotCallerId; of any other, who calls. */
  callerId?: string;
  /** The call's id. */
  call: string;
  /** The extension of the system that the call comes from. */
  path?: string;
}

/** Where a call goes: to an account, over the network to a number, or to an extension of a system. */
export type Way =
  | { status: 200; kind: 'account'; system: string; user: string; transport: string; contacts: string[]; callerId: string; headers: Record<string, string> }
  | { status: 200; kind: 'network'; system: string; number: string; callerId: string }
  | { status: 200; kind: 'extension'; system: string; path: string; callerId: string };

/** What is no part of an extension, of a call's id (a word of RFC 3261) or of a number would be read as something else by the registrars it is told to. */
const extensionPath = /^\/?[A-Za-z0-9א-ת/]{0,200}$/;
const callId = /^[\w.!%*+`'~()<>:\\"/[\]?{}@-]{1,255}$/;
const plain = (caller: string | undefined): string => (caller ?? '').replace(/[^\w+*#]/g, '').slice(0, 40);

/** Finds the way of a call. An account's call shows what it may show; a called account is told the extension and the call by headers. */
export async function route(exchange: Exchange, called: Called): Promise<Way | Refused> {
  const { config, table, clock } = exchange;
  const now = clock.now();
  if (!config.sip) return { status: 403, reason: 'This server does not support SIP' };
  if (!callId.test(called.call)) return { status: 400, reason: 'call is no id of a call' };
  if (!extensionPath.test(called.path ?? '')) return { status: 400, reason: 'path is no extension such as /1/2' };
  if (called.from === undefined) return readUserName(called.to) ? toUser(exchange, called.to, called, plain(called.callerId)) : fromOutside(exchange, called);
  const caller = readUserName(called.from);
  const found = caller && (await readSipAccount(table, caller.system, caller.number));
  if (!found) return { status: 403, reason: 'There is no such account' };
  if (found.suspended) return { status: 403, reason: 'The system is suspended' };
  const { system } = caller;
  const known = await tellOf(exchange, system, found.account, now);
  const callerId = (await shownCaller(table, system, called.callerId, now)) ?? known.callerId;
  const inside = String(known.extension ?? callerId);
  const user = readUserName(called.to);
  if (user) return user.system === system ? toUser(exchange, called.to, called, inside) : { status: 403, reason: 'The account is of another system' };
  const extension = extensionIn(called.to);
  if (extension !== undefined) return toExtension(exchange, system, extension, called, inside);
  return overNetwork(exchange, system, called, callerId);
}

async function overNetwork(exchange: Exchange, system: string, called: Called, callerId: string): Promise<Way | Refused> {
  const { table, config, clock } = exchange;
  const number = allowedBy(config, toCall)(called.to);
  if ('reason' in number) return { status: number.reason === 'destination not allowed' ? 403 : 404, reason: `This cannot be called: ${number.reason}` };
  if ((await table.get(numberKey(number.number))) !== undefined) return fromOutside(exchange, { ...called, to: number.number, callerId });
  const [blocked, units] = await Promise.all([blockedAmong(table, system, [number.number]), table.get(balanceKey(system, 'units'))]);
  if (blocked.size > 0) return { status: 403, reason: 'The system blocked this number' };
  if (!(units && units.amount > 0 && units.expires > clock.now())) return { status: 402, reason: 'The system has no units' };
  return { status: 200, kind: 'network', system, number: number.number, callerId };
}

/** A number of a system was called: it leads to an extension, or where its usage says. */
async function fromOutside(exchange: Exchange, called: Called): Promise<Way | Refused> {
  const { table } = exchange;
  const number = callerNumber(called.to);
  const owner = number === undefined ? undefined : ((await table.get(numberKey(number))) as { system: string; id?: number } | undefined);
  if (!owner) return { status: 404, reason: 'The number is of no system' };
  const { system, id } = owner;
  if ((await findSystem(table, system))?.suspended) return { status: 403, reason: 'The system is suspended' };
  const callerId = plain(called.callerId);
  if (id === undefined) return { status: 200, kind: 'extension', system, path: '/', callerId };
  const usage = readUsage((await secondaryOf(table, system, id))?.usage ?? '');
  if (usage?.sip?.kind === 'account') return toUser(exchange, userName(system, usage.sip.number), called, callerId);
  if (usage?.sip?.kind === 'extension') return toExtension(exchange, system, usage.sip.number, called, callerId);
  return usage ? { status: 200, kind: 'extension', system, path: usage.text.slice('goto:'.length), callerId } : { status: 404, reason: 'The number leads neither to an extension nor to an account' };
}

const extensionIn = (to: string): number | undefined => (/^\d{3,5}$/.test(to) && Number(to) >= 200 && Number(to) <= 10_000 ? Number(to) : undefined);

async function toExtension(exchange: Exchange, system: string, extension: number, called: Called, callerId: string): Promise<Way | Refused> {
  const number = await accountAt(exchange.table, system, extension);
  return number === undefined ? { status: 404, reason: `Nobody has extension ${extension}` } : toUser(exchange, userName(system, number), called, callerId);
}

async function toUser({ table, clock }: Exchange, user: string, { call, path = '/' }: Called, callerId: string): Promise<Way | Refused> {
  const { system, number } = readUserName(user)!;
  const found = await readSipAccount(table, system, number);
  if (!found) return { status: 404, reason: 'There is no such account' };
  if (found.suspended) return { status: 403, reason: 'The system is suspended' };
  const { account: { transport, created } } = found;
  const contacts = (await liveContacts(table, system, clock.now(), number)).filter((contact) => contact.made === created && contact.transport === transport).map(({ uri }) => uri);
  return { status: 200, kind: 'account', system, user, transport, contacts, callerId, headers: { 'X-Yemot-Path': path, 'X-Yemot-CallID': call } };
}
