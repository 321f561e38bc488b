import { randomInt } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { callerNumber } from '../numbers/israel.ts';
import { codes, forbidden } from '../refusal.ts';
import { isPassword, mac, nobodysPassword } from '../secrets.ts';
import { countFailure, failuresOf, forgetFailures, logAttempt, openSession, sessionByToken, type SessionRow } from '../store/sessions.ts';
import { findSystem, systemOf, typeWithoutApi } from '../store/systems.ts';

/** A session dies after 30 minutes without use (Login of the hosted API). */
export const idleLimit = 30 * 60_000;
const lockWindow = 15 * 60_000;
const lockAfter = 5;
const logKept = 366 * 86_400;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const newToken = () => Array.from({ length: 24 }, () => letters[randomInt(letters.length)]).join('');
const hintOf = (token: string) => `${token.slice(0, 3)}***${token.slice(-6)}`;

export interface Credentials { username: string; password: string; ip: string }

/** Opens a session for a number and its password; answers the token. */
export async function login(exchange: Exchange, credentials: Credentials): Promise<string> {
  const entered = await authenticate(exchange, credentials, 'API');
  const token = newToken();
  await open(exchange, token, entered, credentials.ip, false);
  return token;
}

/** Calls of one pair that come at once wait for one password's hash together. */
const entering = new WeakMap<Exchange, Map<string, Promise<SessionRow>>>();

/**
 * The session of a token written `number:password`: one for each pair, address and minute. Its own token is derived from
 * all four with the exchange's key, so that a later call finds the row without paying for the password's hash again; a
 * change of the password ends the row, as it ends every session.
 */
export async function pairSession(exchange: Exchange, credentials: Credentials): Promise<SessionRow> {
  const { username, password, ip } = credentials;
  const minute = Math.floor(exchange.clock.now() / 60_000);
  const token = mac(exchange.config.sealingKey, JSON.stringify(['pair', username, password, ip, minute]));
  const session = await sessionByToken(exchange.table, token);
  if (session) needAccess(session);
  if (session) return session;
  const under = entering.get(exchange) ?? new Map<string, Promise<SessionRow>>();
  entering.set(exchange, under);
  const first = under.get(token);
  if (first) return first;
  const enters = authenticate(exchange, credentials, 'API').then((entered) => open(exchange, token, entered, ip, true));
  under.set(token, enters);
  return enters.finally(() => under.delete(token));
}

export const sessionTtl = (now: number) => Math.ceil((now + 24 * 3_600_000) / 1000);

async function open(exchange: Exchange, token: string, { system, password }: Entered, ip: string, pair: boolean): Promise<SessionRow> {
  const now = exchange.clock.now();
  const session = { system, type: 'API', remoteIP: ip, created: now, last: now, verified: false, hint: hintOf(token), pair };
  const opened = await openSession(exchange.table, token, session, sessionTtl(now), password);
  if (opened === 'other password') throw mismatch();
  if (opened === 'suspended') throw suspended();
  if (opened === 'without API') throw withoutApi();
  needAccess(opened);
  return opened;
}

const mismatch = () => forbidden('user name or password do not match', codes.wrongPassword);

const suspended = () => forbidden('This system is suspended.');
const withoutApi = () => forbidden('A system of the type WHATSAPP_PHONE has no access to the API');

/** Refuses every caller of a system that is suspended or is of a type without API; takes the system's row or one of its sessions'. */
export function needAccess(row: { suspended?: unknown; ivrType?: string; withoutApi?: boolean }): void {
  if (row.suspended) throw suspended();
  if (row.withoutApi || row.ivrType === typeWithoutApi) throw withoutApi();
}

/** Whose password was right, and the hash it was held against. */
interface Entered { system: string; password: string }

/**
 * The system whose number and password these are. Every attempt is logged; five wrong ones within 15 minutes lock the user
 * name, and no other, for 15. A user name that nobody has costs the same reads, writes and hash as a wrong password.
 */
async function authenticate(exchange: Exchange, { username, password, ip }: Credentials, type: string): Promise<Entered> {
  const { table, clock } = exchange;
  const user = callerNumber(username) ?? username;
  const now = clock.now();
  const [failures, owner] = await Promise.all([failuresOf(table, user), systemOf(table, user)]);
  const system = owner ?? '';
  const row = await findSystem(table, system);
  const kept = row?.logDays === undefined ? logKept : row.logDays * 86_400;
  const log = (successful: boolean) => logAttempt(table, { username: user, system, remoteIP: ip, type, successful, at: now }, Math.ceil(now / 1000) + kept);
  if (failures && failures.fails >= lockAfter && now < failures.last + lockWindow) {
    await log(false);
    throw forbidden('bruteforce protection - account locked');
  }
  const right = await isPassword(password, row?.password ?? nobodysPassword);
  const successful = right && row !== undefined;
  await log(successful);
  if (!successful) {
    await countFailure(table, user, now, lockWindow);
    throw mismatch();
  }
  if (failures) await forgetFailures(table, user);
  needAccess(row);
  return { system, password: row.password };
}
