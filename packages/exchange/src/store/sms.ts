import { monthOf, monthsBack } from '../time/israel.ts';
import { rank } from '../sms/status.ts';
import type { Purse } from './ledger.ts';
import { balanceKey, blockedKey, callerIdKey, due, type Key, numberKey, smsKey, smsPk, smsShards, systemKey } from './keys.ts';
import { newestFirst } from './merge.ts';
import type { Balance, SystemRow } from './systems.ts';
import type { Item, Outcome, Put, Table } from './table.ts';

/** Up to 20 recipients of a message: log, ledger (part 0) and due work in one row. */
export interface SmsRow extends Key {
  system: string;
  id: number;
  part: number;
  /** The campaign id of the contract, `SMS-3-…`. */
  campaign: string;
  from: string;
  text: string;
  flash: boolean;
  /** Who sent it: the caller's address. */
  by: string;
  purse: Purse;
  /** Price of one recipient. */
  cost: number;
  /** Price of the whole message. */
  charge: number;
  to: string[];
  /** What the carrier said when it was asked, by recipient. */
  taken?: (string | null)[];
  /** The surest report of each recipient: its rank and its text. */
  reports: Record<string, { rank: number; status: string; event?: string }>;
  tries?: number;
}

export const recipientsPerRow = 20;
const lease = 60_000;

/** What SendSms has to know before it decides, in one read: the system, the SMS balance, the sender asked for, who is blocked. */
export async function readForSending(table: Table, system: string, sender: string | undefined, numbers: string[]) {
  const direct = numbers.slice(0, 90);
  const [row, sms, callerId, did, ...marks] = await table.getAll([
    systemKey(system), balanceKey(system, 'sms'), callerIdKey(system, sender ?? '-'), numberKey(sender ?? '-'), ...direct.map((number) => blockedKey(system, number)),
  ]);
  const blocked = new Set(marks.flatMap((mark) => (mark ? [mark.sk] : [])));
  for (let start = 90; start < numbers.length; start += 100) {
    for (const mark of await table.getAll(numbers.slice(start, start + 100).map((number) => blockedKey(system, number)))) if (mark) blocked.add(mark.sk);
  }
  return {
    system: row as unknown as SystemRow, sms: sms as unknown as Balance,
    callerIdExpires: callerId?.expires as number | undefined, numberOwner: did?.system as string | undefined, blocked,
  };
}

/** The rows of a new message, due at once; the first is the one it is known by. */
export function smsRows(message: Omit<SmsRow, 'pk' | 'sk' | 'part' | 'reports'>): Put[] {
  const count = Math.ceil(message.to.length / recipientsPerRow);
  return Array.from({ length: count }, (_, part): Put => {
    const key = smsKey(message.system, monthOf(message.id), message.id, part);
    const to = message.to.slice(part * recipientsPerRow, (part + 1) * recipientsPerRow);
    return { put: { ...message, ...key, v: 1, part, to, reports: {}, ...due('sms', message.id, key) } };
  });
}

/** Takes a due row for a worker, if no other holds it. */
export function claimSms(table: Table, key: Key, worker: string, now: number): Promise<Outcome> {
  return table.write({
    update: key, set: 'SET lease = :lease, worker = :worker',
    if: 'attribute_exists(gk) AND (attribute_not_exists(lease) OR lease <= :now)',
    values: { ':lease': now + lease, ':worker': worker, ':now': now },
  }, (found) => found.worker === worker);
}

/** Writes down what the carrier said; the row leaves the due index, or comes back later for those who got no word. */
export function settleSms(table: Table, row: SmsRow, worker: string, taken: (string | null)[], again: number | undefined): Promise<Outcome> {
  const next = again === undefined ? undefined : due('sms', again, row);
  return table.write({
    update: { pk: row.pk, sk: row.sk },
    set: next ? 'SET taken = :taken, tries = :tries, gk = :gk, gs = :gs REMOVE lease' : 'SET taken = :taken REMOVE gk, gs, lease',
    if: 'worker = :worker AND attribute_exists(lease)',
    values: { ':taken': taken, ':worker': worker, ...(next ? { ':tries': (row.tries ?? 0) + 1, ':gk': next.gk, ':gs': next.gs } : {}) },
  }, (found) => found.lease === undefined && found.worker === worker);
}

/** The key a carrier knows one recipient of a message by. */
export const carrierKey = (row: SmsRow, recipient: number): string => `${row.system}.${row.id}.${row.part}.${recipient}`;

/**
 * Takes a report in, if it is surer than what is known and did not come by the event (its id) that is known. False when
 * there is no such message.
 */
export async function reportSms(table: Table, carrierKey: string, status: string, event: string): Promise<boolean> {
  const [, system, id, part, recipient] = /^(\d+)\.(\d{13})\.(\d{1,2})\.(\d{1,2})$/.exec(carrierKey) ?? [];
  if (!system) return false;
  const key = smsKey(system, monthOf(Number(id)), Number(id), Number(part));
  const outcome = await table.write({
    update: key, set: 'SET reports.#i = :report',
    if: `attribute_exists(#to[${Number(recipient)}]) AND (attribute_not_exists(reports.#i) OR reports.#i.#rank < :rank OR (reports.#i.#rank = :rank AND reports.#i.#status < :status)) AND (attribute_not_exists(reports.#i.#event) OR reports.#i.#event <> :event)`,
    names: { '#i': recipient!, '#to': 'to', '#rank': 'rank', '#status': 'status', '#event': 'event' },
    values: { ':event': event, ':report': { rank: rank(status), status, event }, ':rank': rank(status), ':status': status },
  });
  return outcome.done || Number(recipient) < (outcome.found?.to.length ?? 0);
}

/** A system's messages, newest first, as far back as the system goes. */
export async function* smsLog(table: Table, system: string, since: number, now: number, pageSize: number): AsyncGenerator<SmsRow> {
  for (const month of monthsBack(now, since)) {
    const pks = Array.from({ length: smsShards }, (_, shard) => smsPk(system, month, shard));
    for await (const item of newestFirst(table, pks, pageSize)) yield item as Item & SmsRow;
  }
}
