import type { Key } from '../store/keys.ts';
import type { Purse } from '../store/ledger.ts';

/** What a campaign does with each of its numbers. */
export type CampaignKind = 'sms' | 'tzintuk' | 'tts';

/**
 * How a campaign stands: `draft`, its chunks are being written and nobody knows of it yet; `expanding`, it was accepted and
 * its list is being read; `running`; `stopping`, nobody more is reached and what is under way comes to rest; `ended`; `stopped`.
 */
export type CampaignState = 'draft' | 'expanding' | 'running' | 'stopping' | 'ended' | 'stopped';

/** Why a campaign was stopped before its end: the money ended, or somebody stopped it. */
export type StopReason = 'money' | 'operator';

/** Where the numbers of a campaign come from, where they were not given with the command: a snapshot of a distribution list, or free tzintuk lists. */
export type Source = { kind: 'tpl'; list: string; generation: number } | { kind: 'tzl'; system: string; lists: { name: string; generation: number }[] };

/** A campaign's head. Money is in thousandths of a unit, moments in milliseconds. */
export interface Head extends Key {
  v: 1;
  campaign: string;
  system: string;
  kind: CampaignKind;
  state: CampaignState;
  reason?: StopReason;
  /** When it was accepted; unique in its system, and the id of its ledger row. */
  id: number;
  /** Who asked: the caller's address. */
  by: string;
  /** The sender or caller ID shown where a number has none of its own. */
  from: string;
  /** The caller ID is one that the carrier picked: it is told as RAND. */
  random?: true;
  /** SMS: the text, unless it is long and stands in a row of its own. */
  text?: string;
  longText?: true;
  flash?: boolean;
  /** Tzintuk: how long it rings; tts: how long a call may be answered, in seconds. */
  seconds?: number;
  /** TTS: how the text is spoken, and about how many seconds that takes. */
  speech?: { repeats: number; rate: number; voice: string; takes: number };
  /** Where the statuses of its calls are posted. */
  hooks?: string;
  /** A report of it is mailed when it is over. */
  mail?: true;
  /** How many numbers of the command were left out. */
  leftOut?: number;
  purse: Purse;
  /** What one recipient is expected to cost, and at most can; 0 for a free list. */
  price: number;
  most: number;
  /** What was charged up to now: the estimate, and what was drawn since. When it is over, what it cost. */
  reserved: number;
  /** What the numbers that are told of cost; filled in lane by lane. */
  spent: number;
  /** How many numbers; an estimate while it is expanding. */
  total: number;
  chunks: number;
  lanes: number;
  /** The lanes that are through. */
  through?: Set<number>;
  /** Of the lanes that are through: how many numbers succeeded, failed and are unknown. When it is over, how many were left out because it was stopped. */
  done: number;
  fail: number;
  unknown: number;
  left: number;
  source?: Source;
  /** While expanding: how far the source was read, a bucket of a list or a subscriber's number. */
  read?: number | string;
  /** While expanding: how many numbers were found so far. */
  found?: number;
  ended?: number;
  /** Its rows are deleted then (seconds), where logs are kept for some days only. */
  ttl?: number;
}

/** Numbers handed over whose fate is not all known: a range of groups in a chunk. */
export interface Range {
  chunk: number;
  /** Its first group and its last. */
  from: number;
  to: number;
  numbers: number;
  /** When they were handed over, and when to look at them next. */
  at: number;
  look: number;
  /** How often the carrier was asked again about those it gave no word of, and the calls that are granted for the next time. */
  asked: number;
  grant?: Grant;
}

/** Calls that may be made from an instant on, reserved ahead; `carrier` once the carrier's ceiling was asked too. */
export interface Grant { calls: number; at: number; carrier?: true }

/** One of up to sixteen lanes of a campaign: it reaches every so manieth chunk, one after another. */
export interface Lane extends Key {
  v: 1;
  campaign: string;
  system: string;
  lane: number;
  /** The next number to be reached. */
  chunk: number;
  place: number;
  /** Its share of what was charged, and what those it knows the fate of cost. */
  budget: number;
  spent: number;
  done: number;
  fail: number;
  unknown: number;
  waiting: Range[];
  grant?: Grant;
}

/** The numbers of a chunk, in the order in which they are reached. */
export interface Chunk extends Key {
  to: string[];
  /** The caller IDs of this chunk that are not the campaign's own, and for each number which one it is shown (-1: the campaign's). */
  callers?: string[];
  shown?: number[];
  ttl?: number;
}

/** Up to ten numbers of a chunk, from `first` on: born when they are claimed, just before they are handed to the carrier. */
export interface Group extends Key {
  first: number;
  to: string[];
  /** When they were claimed. */
  at: number;
  /** What the carrier said when it was given each: taken (ESME_ROK for a text, `taken` for a call), a refusal, or null when it gave no word. Absent before that. */
  taken?: (string | null)[];
  /** What it reported later, by place in the group; see store/recipients.ts for the text's form. */
  reports: Record<string, string>;
  /** Those whose fate was not known when they were settled: they are paid for, whatever is told of them later. */
  givenUp?: number[];
  /** When a call was answered, by place in the group. */
  answered: Record<string, number>;
  /** What becomes of its numbers is posted. */
  hooks?: true;
  ttl?: number;
}

export const chunkSize = 100;
export const groupSize = 10;

