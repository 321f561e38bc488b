import { createHmac, randomInt } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { callerNumber } from '../numbers/israel.ts';
import { codes, forbidden } from '../refusal.ts';
import { hashPassword, isPassword } from '../secrets.ts';
import { countFailure, failuresOf, forgetFailures, logAttempt, openSession, sessionByToken, type SessionRow } from '../store/sessions.ts';
import { readSystem, systemOf } from '../store/systems.ts';

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
  const system = await authenticate(exchange, credentials, 'API');
  const token = newToken();
  await open(exchange, token, system, credentials.ip, false);
  return token;
}

/**
 * The session of a token written `number:password`: one for each pair, address and minute. Its own token is derived from
 * all four with the exchange's key, so that a later call finds the row without paying for the password's hash again.
 */
export async function pairSession(exchange: Exchange, credentials: Credentials): Promise<SessionRow> {
  const { username, password, ip } = credentials;
  const minute = Math.floor(exchange.clock.now() / 60_000);
  const token = createHmac('sha256', exchange.config.sealingKey).update(JSON.stringify(['pair', username, password, ip, minute])).digest('base64url');
  const session = await sessionByToken(exchange.table, token);
  if (session?.suspended) throw suspended();
  if (session) return session;
  const system = await authenticate(exchange, credentials, 'API');
  return open(exchange, token, system, ip, true);
}

export const sessionTtl = (now: number) => Math.ceil((now + 24 * 3_600_000) / 1000);

async function open(exchange: Exchange, token: string, system: string, ip: string, pair: boolean): Promise<SessionRow> {
  const now = exchange.clock.now();
  const session = { system, type: 'API', remoteIP: ip, created: now, last: now, verified: false, hint: hintOf(token), pair };
  const opened = await openSession(exchange.table, token, session, sessionTtl(now));
  if (!opened || opened.suspended) throw suspended();
  return opened;
}

/** What every caller of a suspended system is told. */
export const suspended = () => forbidden('This system is suspended.');

/** A kept hash of nothing: an unknown user costs the same time as a wrong password. */
let nobody: Promise<string> | undefined;

/** The system whose number and password these are; every attempt is logged, five wrong ones within 15 minutes lock the user name for 15. */
async function authenticate(exchange: Exchange, { username, password, ip }: Credentials, type: string): Promise<string> {
  const { table, clock } = exchange;
  const user = callerNumber(username) ?? username;
  const now = clock.now();
  const failures = await failuresOf(table, user);
  if (failures && failures.fails >= lockAfter && now < failures.last + lockWindow) throw forbidden('bruteforce protection - account locked');
  const system = await systemOf(table, user);
  const row = system === undefined ? undefined : await readSystem(table, system);
  const right = await isPassword(password, row?.password ?? (await (nobody ??= hashPassword('nobody'))));
  const successful = right && row !== undefined && system !== undefined;
  if (system !== undefined) await logAttempt(table, { username: user, system, remoteIP: ip, type, successful, at: now }, Math.ceil(now / 1000) + (row?.logDays === undefined ? logKept : row.logDays * 86_400));
  if (!successful) {
    await countFailure(table, user, now, lockWindow);
    throw forbidden('user name or password do not match', codes.wrongPassword);
  }
  if (failures) await forgetFailures(table, user);
  if (row.suspended) throw suspended();
  if (row.ivrType === 'WHATSAPP_PHONE') throw forbidden('This system has no access to the API.');
  return system;
}
