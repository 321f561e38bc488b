import { monthOf, monthsBack } from '../time/israel.ts';
import type { Dead } from './due.ts';
import { rank } from '../sms/status.ts';
import type { Purse } from './ledger.ts';
import { due, type Key, smsKey, smsPk, smsShards } from './keys.ts';
import type { Item, Put, Table } from './table.ts';

/** Up to 20 recipients of a message: log, ledger (part 0) and due work in one row. */
export interface SmsRow extends Key {
  system: string;
  id: number;
  part: number;
  /** The campaign id of the contract, `SMS-3-…`. */
  campaign: string;
  from: string;
  text: string;
  /** What the text hides until it is handed over (sms/hidden.ts). Sealed. */
  sealed?: string;
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
  reports: Record<string, { rank: number; status: string; event?: string; at?: number }>;
  /** When the carrier was last asked, or it was stopped (milliseconds). */
  takenAt?: number;
  /** How often it was handed over. */
  tries?: number;
  /** Why it was given up: some recipients got no word of the carrier. */
  dead?: Dead;
  /** Its ledger row is one of its own, because this one will be deleted (`ttl`, in seconds). */
  apart?: true;
  ttl?: number;
}

/** To more numbers a text is a campaign. */
export const recipientsPerRow = 20;

/** Stands in the log for a campaign of SMS, whose recipients are in its own rows; it is its ledger row too, unless that one stands apart. */
export interface Pointer extends Key {
  pointer: true;
  campaign: string;
  ttl?: number;
}

export type LogRow = SmsRow | Pointer;

export const isPointer = (row: LogRow): row is Pointer => 'pointer' in row;

/**
 * The row of a new message to a few, due at once. Where logs are kept for so many days only, its movement has to be written
 * as a row of its own.
 */
export function smsRow(message: Omit<SmsRow, 'pk' | 'sk' | 'part' | 'reports'>, logDays: number | undefined): Put {
  const passing = logDays === undefined ? {} : { apart: true, ttl: Math.ceil(message.id / 1000) + logDays * 86_400 };
  const key = smsKey(message.system, monthOf(message.id), message.id, 0);
  return { put: { ...message, ...passing, ...key, v: 1, part: 0, reports: {}, ...due('sms', message.id, key) } };
}

/** The key a carrier knows one recipient of a message by. */
export const carrierKey = (row: SmsRow, recipient: number): string => `${row.system}.${row.id}.${row.part}.${recipient}`;

/** The row of a carrier's key and which of its recipients it means; undefined when it is no such key. */
export function ofCarrierKey(carrierKey: string): { key: Key; recipient: number } | undefined {
  const [, system, id, part, recipient] = /^(\d+)\.(\d{13})\.(\d{1,2})\.(\d{1,2})$/.exec(carrierKey) ?? [];
  return system ? { key: smsKey(system, monthOf(Number(id)), Number(id), Number(part)), recipient: Number(recipient) } : undefined;
}

/**
 * Takes a report in, if it is surer than what is known and did not come by the event that is known (its id, or why the exchange itself says so). False when
 * there is no such message. `at` is when it came about, in milliseconds.
 */
export async function reportSms(table: Table, carrierKey: string, status: string, event: string, at: number): Promise<boolean> {
  const meant = ofCarrierKey(carrierKey);
  if (!meant) return false;
  const { key, recipient } = meant;
  const outcome = await table.write({
    update: key, set: 'SET reports.#i = :report',
    if: `attribute_exists(#to[${recipient}]) AND (attribute_not_exists(reports.#i) OR reports.#i.#rank < :rank OR (reports.#i.#rank = :rank AND reports.#i.#status < :status)) AND (attribute_not_exists(reports.#i.#event) OR reports.#i.#event <> :event)`,
    names: { '#i': String(recipient), '#to': 'to', '#rank': 'rank', '#status': 'status', '#event': 'event' },
    values: { ':event': event, ':report': { rank: rank(status), status, event, at }, ':rank': rank(status), ':status': status },
  });
  return outcome.done || recipient < (outcome.found?.to.length ?? 0);
}

/** The rows of a system's SMS log that were accepted from one instant to another (milliseconds, both included). */
export async function* smsBetween(table: Table, system: string, from: number, to: number): AsyncGenerator<LogRow & { gk?: string }> {
  if (from > to) return;
  const text = (ms: number) => String(ms).padStart(13, '0');
  for (const month of monthsBack(to, from)) {
    for (let shard = 0; shard < smsShards; shard++) {
      for (let after; ;) {
        const page = await table.query({ pk: smsPk(system, month, shard), between: [text(from), `${text(to)}~`], after });
        yield* page.items as (Item & LogRow)[];
        if (!(after = page.next)) break;
      }
    }
  }
}
