import { randomUUID } from 'node:crypto';
import { systemKey, tokenKey } from './keys.ts';
import type { SystemRow } from './systems.ts';
import type { Item, Table } from './table.ts';

/** The count of a system's unverified calls starts afresh this long after its first call (DoubleAuth of the source: about every 6 hours). */
const window = 6 * 3_600_000;

type Counter = Pick<SystemRow, 'did' | 'validationCalls' | 'validationSince' | 'validations'>;

/** How many verification calls of a system went out and were not verified. */
export const unverifiedCalls = ({ validationSince = 0, validationCalls }: Counter, now: number): number => (validationSince > now - window ? validationCalls : 0);

/** Counts one more call, if fewer than `most` are unverified; answers its number, the next of its system. */
export const countCall = (table: Table, seen: Counter, now: number, most: number): Promise<number | undefined> =>
  recount(table, seen, now, (calls) => (calls < most ? { calls: calls + 1, number: (number) => number + 1 } : undefined));

/** Takes a call off the count: it was verified, or never placed. */
export const uncountCall = (table: Table, seen: Counter, now: number): Promise<number | undefined> =>
  recount(table, seen, now, (calls) => (calls > 0 ? { calls: calls - 1, number: (number) => number } : undefined));

/** Compare and set, so that a write whose reply was lost counts once. */
async function recount(table: Table, seen: Counter, now: number, change: (calls: number) => { calls: number; number: (last: number) => number } | undefined): Promise<number | undefined> {
  for (let row = seen; ;) {
    const changed = change(unverifiedCalls(row, now));
    if (!changed) return undefined;
    const mark = randomUUID();
    const open = (row.validationSince ?? 0) > now - window;
    const next = changed.number(row.validations ?? 0);
    const outcome = await table.write({
      update: systemKey(row.did), set: 'SET validationCalls = :calls, validationSince = :since, validations = :number, validationMark = :mark',
      if: `validationCalls = :seen AND ${was('validationSince', row)} AND ${was('validations', row)}`,
      values: {
        ':calls': changed.calls, ':since': open ? row.validationSince : now, ':number': next, ':mark': mark, ':seen': row.validationCalls,
        ...(row.validationSince === undefined ? {} : { ':validationSince': row.validationSince }), ...(row.validations === undefined ? {} : { ':validations': row.validations }),
      },
    }, (found) => found.validationMark === mark);
    if (outcome.done) return next;
    if (!outcome.found) throw new Error(`system ${row.did} has no row`);
    row = outcome.found as Item & Counter;
  }
}

const was = (name: 'validationSince' | 'validations', row: Counter) => (row[name] === undefined ? `attribute_not_exists(${name})` : `${name} = :${name}`);

/** The code a session waits for: its keyed hash, until when it lives, and the number of its call. */
export interface Code { mac: string; until: number; call: number }

/** Keeps the code of a session in the place of an older one. */
export async function keepCode(table: Table, token: string, code: Code): Promise<void> {
  await table.write({ update: tokenKey(token), set: 'SET #code = :code', if: 'attribute_exists(pk)', names: { '#code': 'code' }, values: { ':code': { ...code, tries: 0 } } });
}

/** Spends one try at the code of a session; undefined when there is none, or its time or tries are over. */
export async function tryCode(table: Table, token: string, now: number, most: number): Promise<Code | undefined> {
  const outcome = await table.write({
    update: tokenKey(token), set: 'SET #code.tries = #code.tries + :one', if: '#code.#until > :now AND #code.tries < :most',
    names: { '#code': 'code', '#until': 'until' }, values: { ':one': 1, ':now': now, ':most': most },
  });
  return outcome.done ? (outcome.item!.code as Code) : undefined;
}

/** Marks a session verified by the code it still waits for; false when another took its place meanwhile. */
export async function markVerified(table: Table, token: string, code: Code): Promise<boolean> {
  const outcome = await table.write({
    update: tokenKey(token), set: 'SET verified = :yes, verifiedBy = :call REMOVE #code', if: '#code.mac = :mac',
    names: { '#code': 'code' }, values: { ':yes': true, ':call': code.call, ':mac': code.mac },
  }, (found) => found.verified === true && found.verifiedBy === code.call);
  return outcome.done;
}
