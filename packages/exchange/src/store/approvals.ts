import type { CallOutcome } from '../carrier/carrier.ts';
import { outcomeRank } from '../campaigns/outcomes.ts';
import { due, type Key, requestsKey, validationKey, validationsPrefix, systemPk } from './keys.ts';
import { reportText } from './recipients.ts';
import type { Item, Put, Table, Update } from './table.ts';

/** A request to approve a number as a caller ID: the code that was sent to it, and the call that said the code. Moments in milliseconds. */
export interface Approval extends Key {
  v: 1;
  system: string;
  /** Its name in its system, `reqId`. */
  request: string;
  /** Gone when all is over. */
  number?: string;
  way: 'SMS' | 'CALL';
  created: number;
  /** Until when the code lives, its keyed hash, and how often it was tried. */
  until: number;
  mac?: string;
  tried: number;
  /** Of a call: the carrier is being asked; it refused; or nobody knows whether it took it. */
  state: 'sent' | 'calling' | 'refused' | 'unknown';
  /** The number was approved by this request. */
  approved?: boolean;
  /** The code, sealed, while the carrier may still have to be asked. */
  sealed?: string;
  /** What was taken for the call, and by whom it was asked for. */
  held?: number;
  by?: string;
  /** What the call costs in the end; absent while that is open. */
  billed?: number;
  /** Why the carrier refused it. */
  word?: CallOutcome;
  /** What the carrier reported: when it was answered, the surest end (`reportText`), and how many reports changed one of them. */
  answered?: number;
  report?: string;
  heard?: number;
  ttl: number;
}

/** So long a request is told under the Idempotency-Key that it came with. */
export const told = 24 * 3_600_000;

/** The row of a new request, due when it is to be looked after. Lost when there is one of that name, unless it is a day old. */
export function approvalRow(approval: Omit<Approval, keyof Key | 'v' | 'tried' | 'ttl'>, look: number): Put {
  const key = validationKey(approval.system, approval.request);
  const ttl = Math.ceil((approval.created + told) / 1000) + 3600;
  return { put: { ...approval, ...key, v: 1, tried: 0, ttl, ...due('callerId', look, key) }, if: 'attribute_not_exists(pk) OR created <= :old', values: { ':old': approval.created - told } };
}

/** A request of a system; none when it is over a day old. */
export async function readApproval(table: Table, system: string, request: string, now: number): Promise<Approval | undefined> {
  const row = (await table.get(validationKey(system, request))) as (Item & Approval) | undefined;
  return row && row.created > now - told ? row : undefined;
}

/** Counts one more of something in a window of time; lost when there were `most`. Only inside a transaction. */
export const countIn = (what: string, length: number, most: number, now: number): Update => {
  const window = Math.floor(now / length);
  return {
    update: requestsKey(what, window), set: 'SET #ttl = :ttl ADD used :one', if: 'attribute_not_exists(used) OR used < :most',
    names: { '#ttl': 'ttl' }, values: { ':ttl': Math.ceil(((window + 2) * length) / 1000), ':one': 1, ':most': most },
  };
};

/** Spends a try at a request's code; undefined when there is none, or its time or tries are over. */
export async function tryApproval(table: Table, system: string, request: string, now: number, most: number): Promise<Approval | undefined> {
  const outcome = await table.write({
    update: validationKey(system, request), set: 'SET tried = tried + :one', if: '#state = :sent AND #until > :now AND tried < :most AND attribute_exists(mac)',
    names: { '#state': 'state', '#until': 'until' }, values: { ':one': 1, ':sent': 'sent', ':now': now, ':most': most },
  });
  return outcome.done ? (outcome.item as Item & Approval) : undefined;
}

/** Marks a request as the one that approved its number; lost when it did so before. Only inside a transaction. */
export const markApproved = ({ pk, sk, mac }: Approval): Update =>
  ({ update: { pk, sk }, set: 'SET approved = :yes', if: 'mac = :mac AND attribute_not_exists(approved)', values: { ':yes': true, ':mac': mac } });

/** Writes down what the carrier said of a call, unless that is known. */
export async function keepWord(table: Table, { pk, sk }: Approval, state: 'sent' | 'unknown'): Promise<void> {
  await table.write({ update: { pk, sk }, set: 'SET #state = :state REMOVE sealed', if: '#state = :calling', names: { '#state': 'state' }, values: { ':state': state, ':calling': 'calling' } }, (found) => found.state === state);
}

/** The carrier refused a call, which costs nothing. Only inside the transaction that gives back what was held. */
export const refuseCall = ({ pk, sk }: Approval, word: CallOutcome): Update => ({
  update: { pk, sk }, set: 'SET #state = :refused, word = :word, billed = :nothing REMOVE sealed', if: '#state = :calling AND attribute_not_exists(billed)',
  names: { '#state': 'state' }, values: { ':refused': 'refused', ':calling': 'calling', ':word': word, ':nothing': 0 },
});

/** Says what a call costs, by all that was heard of it so far; lost when something was heard since, or it was said before. */
export const billCall = ({ pk, sk, heard }: Approval, cost: number): Update => ({
  update: { pk, sk }, set: 'SET billed = :cost', if: `attribute_not_exists(billed) AND ${heard === undefined ? 'attribute_not_exists(heard)' : 'heard = :heard'}`,
  values: { ':cost': cost, ...(heard === undefined ? {} : { ':heard': heard }) },
});

/** The key that a carrier knows the call of a request by. */
export const approvalCallKey = ({ system, request }: Pick<Approval, 'system' | 'request'>): string => `approve.${system}.${request}`;

/** The row of the request whose call a carrier's key names; undefined when it is no such key. */
export function ofApprovalKey(key: string): Key | undefined {
  const [, system, request] = /^approve\.(\d{1,15})\.(\d{1,15})$/.exec(key) ?? [];
  return system === undefined ? undefined : validationKey(system, request!);
}

/** Takes in when a call was answered; of two instants the earlier stands. False when there is no such call. */
export const approvalAnswered = (table: Table, key: Key, at: number): Promise<boolean> => hear(table, key, 'answered', '>', at);

/** Takes in how a call ended; the surest end stands, and of two that say the same the earlier. False as above. */
export const approvalEnded = (table: Table, key: Key, outcome: CallOutcome, at: number, seconds: number): Promise<boolean> =>
  hear(table, key, 'report', '<', reportText(outcomeRank(outcome), outcome, at, seconds));

async function hear(table: Table, key: Key, name: 'answered' | 'report', beats: '>' | '<', value: number | string): Promise<boolean> {
  const outcome = await table.write({
    update: key, set: `SET ${name} = :value ADD heard :one`, if: `way = :call AND attribute_not_exists(billed) AND (attribute_not_exists(${name}) OR ${name} ${beats} :value)`,
    values: { ':value': value, ':one': 1, ':call': 'CALL' },
  });
  return outcome.done || outcome.found?.way === 'CALL';
}

/** The requests of a system about a number that are not over yet. */
export async function approvalsOf(table: Table, system: string, number: string): Promise<Approval[]> {
  const found: Approval[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: systemPk(system), prefix: validationsPrefix, after });
    found.push(...(page.items as (Item & Approval)[]).filter((row) => row.number === number));
    if (!(after = page.next)) return found;
  }
}
