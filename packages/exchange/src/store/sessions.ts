import { randomUUID } from 'node:crypto';
import { lockKey, loginLogPk, sequenceKey, sessionKey, systemKey, tokenKey } from './keys.ts';
import type { Item, Table } from './table.ts';

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
  /** Opened by `number:password` in the place of a token. */
  pair: boolean;
  /** Its system is suspended. */
  suspended?: boolean;
}

export async function sessionByToken(table: Table, token: string): Promise<SessionRow | undefined> {
  return (await table.get(tokenKey(token))) as (Item & SessionRow) | undefined;
}

/** Opens a session; one that the token already has is left as it is and returned. Undefined when the system is suspended. */
export async function openSession(table: Table, token: string, session: Omit<SessionRow, 'id'>, ttl: number): Promise<SessionRow | undefined> {
  const counted = await table.write({ update: sequenceKey(session.system), set: 'ADD #sessions :one', names: { '#sessions': 'sessions' }, values: { ':one': 1 } });
  const row = { ...session, id: (counted as { item: Item }).item.sessions as number, ttl };
  const { pk, sk } = tokenKey(token);
  const outcome = await table.transact(
    { put: { pk, sk, tx: randomUUID(), ...row } },
    [{ put: { ...sessionKey(session.system, row.id), token: pk, ttl } }, { check: systemKey(session.system), if: 'attribute_not_exists(suspended)' }],
  );
  return outcome.done ? row : (outcome.found[0] as (Item & SessionRow) | undefined);
}

export async function touchSession(table: Table, token: string, now: number, ttl: number): Promise<void> {
  await table.write({
    update: tokenKey(token), set: 'SET #last = :now, #ttl = :ttl', if: 'attribute_exists(pk)',
    names: { '#last': 'last', '#ttl': 'ttl' }, values: { ':now': now, ':ttl': ttl },
  });
}

export async function closeSession(table: Table, token: string, session: SessionRow): Promise<void> {
  await table.writeAll([{ delete: tokenKey(token) }, { delete: sessionKey(session.system, session.id) }]);
}

export interface Attempt { username: string; system: string; remoteIP: string; type: string; successful: boolean; at: number }

/** The log of log-ins, by user name. */
export async function logAttempt(table: Table, attempt: Attempt, ttl: number): Promise<void> {
  await table.writeAll([{ put: { pk: loginLogPk(attempt.system, attempt.username), sk: `${attempt.at}#${randomUUID().slice(0, 8)}`, ...attempt, ttl } }]);
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
