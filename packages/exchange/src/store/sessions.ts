import { randomUUID } from 'node:crypto';
import { type Key, lockKey, loginLogPk, sequenceKey, sessionKey, sessionsPk, systemKey, tokenKey } from './keys.ts';
import { typeWithoutApi } from './systems.ts';
import type { Check, Item, Table } from './table.ts';

/** A session as its token's row keeps it; times in milliseconds. */
export interface SessionRow {
  system: string;
  id: number;
  type: string;
  remoteIP: string;
  created: number;
  last: number;
  verified: boolean;
  /** What may be shown of the token. */
  hint: string;
  /** Opened by `number:password` or an API key in the place of a token: no mark of verification sticks to it. */
  pair: boolean;
  /** The API key that stands in the place of a session. */
  key?: string;
  /** Who acts, where that is not the address a request came from. */
  by?: string;
  /** The number of the verification call by which the session was verified. */
  verifiedBy?: number;
  /** Its system is suspended. */
  suspended?: boolean;
  /** Its system became one of a type without API. */
  withoutApi?: boolean;
}

export async function sessionByToken(table: Table, token: string): Promise<SessionRow | undefined> {
  return (await table.get(tokenKey(token))) as (Item & SessionRow) | undefined;
}

/** A session was not opened: the system has another password by now, is suspended, or is of a type without API. */
export type Unopened = 'other password' | 'suspended' | 'without API';

/**
 * Opens a session; one that the token already has is left as it is and returned. With `password`, the kept hash it was
 * opened by, only while that is still the system's password; never while the system is suspended or of a type without API.
 */
export async function openSession(table: Table, token: string, session: Omit<SessionRow, 'id'>, ttl: number, password?: string): Promise<SessionRow | Unopened> {
  const counted = await table.write({ update: sequenceKey(session.system), set: 'ADD #sessions :one', names: { '#sessions': 'sessions' }, values: { ':one': 1 } });
  const row = { ...session, id: (counted as { item: Item }).item.sessions as number, ttl };
  const { pk, sk } = tokenKey(token);
  const fit: Check = {
    check: systemKey(session.system), if: `attribute_not_exists(suspended) AND NOT ivrType = :withoutApi${password === undefined ? '' : ' AND password = :kept'}`,
    values: { ':withoutApi': typeWithoutApi, ...(password === undefined ? {} : { ':kept': password }) },
  };
  const outcome = await table.transact({ put: { pk, sk, tx: randomUUID(), ...row } }, [{ put: { ...sessionKey(session.system, row.id), token: pk, ttl } }, fit]);
  if (outcome.done) return row;
  if (outcome.found[0]) return outcome.found[0] as Item & SessionRow;
  if (outcome.found[2]?.suspended) return 'suspended';
  return outcome.found[2]?.ivrType === typeWithoutApi ? 'without API' : 'other password';
}

/** The list of a system's sessions is refreshed twice a day, so that its rows live as long as the sessions do. */
const listedEvery = 12 * 3_600_000;

export async function touchSession(table: Table, token: string, session: SessionRow, now: number, ttl: number): Promise<void> {
  const touched = await table.write({
    update: tokenKey(token), set: 'SET #last = :now, #ttl = :ttl', if: 'attribute_exists(pk)',
    names: { '#last': 'last', '#ttl': 'ttl' }, values: { ':now': now, ':ttl': ttl },
  });
  const turn = (ms: number) => Math.floor((ms - session.created) / listedEvery);
  if (touched.done && turn(now) !== turn(session.last)) await table.writeAll([{ put: { ...sessionKey(session.system, session.id), token: tokenKey(token).pk, ttl } }]);
}

export async function closeSession(table: Table, token: string, session: SessionRow): Promise<void> {
  await table.writeAll([{ delete: tokenKey(token) }, { delete: sessionKey(session.system, session.id) }]);
}

/** Every session of a system that has a row, newest first; some of them may have been idle too long. */
export async function sessionsOf(table: Table, system: string): Promise<SessionRow[]> {
  return (await listed(table, system)).flatMap(({ session }) => (session ? [session] : []));
}

/** Ends a session that was used after `since` (milliseconds). False when the system has none of this id. */
export async function killSession(table: Table, system: string, id: number, since: number): Promise<boolean> {
  const entry = await table.get(sessionKey(system, id));
  const session = entry && ((await table.get(rowOf(entry))) as (Item & SessionRow) | undefined);
  if (!session || session.last <= since) return false;
  await table.writeAll([{ delete: rowOf(entry) }, { delete: sessionKey(system, id) }]);
  return true;
}

/** Ends every session of a system; answers those there were. */
export async function closeAllSessions(table: Table, system: string): Promise<SessionRow[]> {
  const all = await listed(table, system);
  await table.writeAll(all.flatMap(({ entry }) => [{ delete: rowOf(entry) }, { delete: { pk: entry.pk, sk: entry.sk } }]));
  return all.flatMap(({ session }) => (session ? [session] : []));
}

const rowOf = (entry: Item): Key => ({ pk: entry.token, sk: 'TOK' });

async function listed(table: Table, system: string): Promise<{ entry: Item; session: SessionRow | undefined }[]> {
  const all = [];
  for (let after: Key | undefined; ;) {
    const page = await table.query({ pk: sessionsPk(system), newestFirst: true, limit: 100, after });
    const rows = await table.getAll(page.items.map(rowOf));
    all.push(...page.items.map((entry, i) => ({ entry, session: rows[i] as (Item & SessionRow) | undefined })));
    if (!(after = page.next)) return all;
  }
}

export interface Attempt { username: string; system: string; remoteIP: string; type: string; successful: boolean; at: number }

/** The log of log-ins, by user name. */
export async function logAttempt(table: Table, attempt: Attempt, ttl: number): Promise<void> {
  await table.writeAll([{ put: { pk: loginLogPk(attempt.system, attempt.username), sk: `${attempt.at}#${randomUUID().slice(0, 8)}`, ...attempt, ttl } }]);
}

/** The attempts by a user name, newest first, at most `limit`. */
export async function attempts(table: Table, system: string, username: string, limit = Number.POSITIVE_INFINITY): Promise<Attempt[]> {
  const rows: Attempt[] = [];
  for (let after: Key | undefined; rows.length < limit;) {
    const page = await table.query({ pk: loginLogPk(system, username), newestFirst: true, limit: Math.min(limit - rows.length, 1000), after });
    rows.push(...(page.items as (Item & Attempt)[]));
    if (!(after = page.next)) break;
  }
  return rows;
}

export interface Failures { fails: number; first: number; last: number }

export async function failuresOf(table: Table, username: string): Promise<Failures | undefined> {
  return (await table.get(lockKey(username))) as (Item & Failures) | undefined;
}

/** Counts a wrong password; one that comes after the window opens a new count. */
export async function countFailure(table: Table, username: string, now: number, window: number): Promise<void> {
  const ttl = Math.ceil((now + 2 * window) / 1000);
  const values = { ':now': now, ':ttl': ttl };
  const counted = await table.write({
    update: lockKey(username), set: 'ADD fails :one SET #last = :now, #ttl = :ttl', if: '#first > :open',
    names: { '#last': 'last', '#first': 'first', '#ttl': 'ttl' }, values: { ...values, ':one': 1, ':open': now - window },
  });
  if (counted.done) return;
  const put = { ...lockKey(username), fails: 1, first: now, last: now, ttl };
  const opened = await table.write({ put, if: 'attribute_not_exists(pk) OR #first <= :open', names: { '#first': 'first' }, values: { ':open': now - window } });
  if (!opened.done) await countFailure(table, username, now, window);
}

export async function forgetFailures(table: Table, username: string): Promise<void> {
  await table.writeAll([{ delete: lockKey(username) }]);
}
