import type { CallOutcome, FirstLeg } from '../carrier/carrier.ts';
import type { Config } from '../config.ts';
import type { Dead } from '../store/due.ts';
import type { Key } from '../store/keys.ts';
import { localTime } from '../time/israel.ts';

export type CallKind = 'bridge' | 'fax';

/** A single call as its row keeps it; money in thousandths of a unit, moments in milliseconds. */
export interface CallRow extends Key {
  kind: CallKind;
  system: string;
  /** When it was accepted. */
  id: number;
  /** The id that callers know it by, `WSOC-LC-…`; no other system has it. */
  campaign: string;
  /** The caller ID, local digits. */
  from: string;
  /** Who asked for it: the caller's address. */
  by: string;
  bridge?: BridgeCall;
  fax?: FaxCall;
  /** The price of its set-up, paid when it was accepted, and of a minute of each leg that is charged. */
  setUp: number;
  minute: number;
  /** What is held of the balance beside that, and how many seconds of the call it pays for. */
  held: number;
  seconds: number;
  /** What it came to beside the set-up: so far nothing, until it is over. */
  paid: number;
  /** What it came to and the balance did not have. */
  short?: number;
  state: 'open' | 'over' | 'unknown';
  /** How often the carrier was asked in vain, and since when. */
  asks?: number;
  askedAt?: number;
  /** What the carrier said at once: that it took the call, or why not; `none`: it gave no word, whenever it was asked. */
  word?: 'taken' | 'none' | CallOutcome;
  takenAt?: number;
  /** How many seconds the carrier was told that it may last. */
  told?: number;
  /** When each leg was answered first, by what was told of it. */
  answered: Record<string, number>;
  /** The surest word on how it ended (ended.ts). */
  ended?: string;
  dead?: Dead;
  /** When its row goes, in seconds, where logs are kept for so many days. */
  ttl?: number;
}

/** Who is connected: a number or a SIP account's user name first; where its recording is mailed, if it is. */
export interface BridgeCall { first: FirstLeg; second: string; record: boolean; mailTo?: string }

/** What is faxed: its PDF, as it lies with the files, and where its delivery is posted (empty: nowhere). */
export interface FaxCall { to: string; blob: string; name: string; pages: number; url: string }

/** The id of a call that is accepted at an instant (milliseconds), as the source writes it: the wall clock of Israel. */
export const callId = (at: number): string => `WSOC-LC-${localTime(at).replace(/[ :]/g, '-')}-${String(at % 1000).padStart(3, '0')}`;

const ids = /^WSOC-LC-\d{4}(?:-\d\d){5}-\d{3}$/;
export const isCallId = (text: string): boolean => ids.test(text);

/** The key that the carrier knows a call by, also its idempotency key: its id and its system. */
export const callerKey = ({ campaign, system }: Pick<CallRow, 'campaign' | 'system'>): string => `${campaign}.${system}`;

/** The call that a carrier's key names; undefined when it is no such key. */
export function ofCallerKey(key: string): { campaign: string; system: string } | undefined {
  const [campaign = '', system = '', ...more] = key.split('.');
  return more.length === 0 && isCallId(campaign) && /^\d{3,15}$/.test(system) ? { campaign, system } : undefined;
}

/** The terms of a kind, and how many legs of a call are charged. */
export const termsOf = ({ calls }: Config, kind: CallKind) => calls[kind];
export const tracksOf = ({ bridge }: Pick<CallRow, 'bridge'>): number => (bridge && 'to' in bridge.first ? 2 : 1);

/** What so many seconds of a call may cost at most, and how many so much pays for. */
export const costOf = (seconds: number, tracks: number, minute: number): number => Math.ceil((seconds * tracks * minute) / 60);
export const secondsFor = (amount: number, tracks: number, minute: number): number => Math.floor((amount * 60) / (tracks * minute));
