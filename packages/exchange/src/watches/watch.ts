import type { AdminParams } from '@merkazia/contract/admin';
import type { Key } from '../store/keys.ts';

export type WatchKind = AdminParams<'SetWatch'>['kind'];

/** What an operator wants watched; `minutes`, `least`, `seconds` and `queuePath` only where the kind has a use for them. */
export interface Wanted {
  name: string;
  kind: WatchKind;
  threshold: number;
  /** The address of the exchange that has the system. */
  exchange: string;
  queuePath?: string;
  minutes?: number;
  least?: number;
  seconds?: number;
  /** Minutes between two looks. */
  every: number;
  mail?: string;
  url?: string;
}

/** What a look found: how much there is to count (null, nothing), in words, and what the next look compares with. */
export interface Found { value: number | null; says: string; seen?: number }

/** A watch as its row keeps it; moments in milliseconds. */
export interface WatchRow extends Key, Wanted {
  /** A token of the system, sealed. */
  token: string;
  created: number;
  /** Counts its changes by operators. */
  rev: number;
  /** What the last look that could look found. */
  found?: Found;
  lookedAt?: number;
  /** Why the last look could not look, and how often in a row it was so. */
  problem?: string;
  failures?: number;
  /** Since when there is an incident that was told of: of what is watched, and of the sight of it. */
  alertSince?: number;
  blindSince?: number;
  tries?: number;
  gk?: string;
  gs?: string;
}

/** What an incident is about: what is watched, or that it cannot be looked at. */
export type Of = 'threshold' | 'sight';

/** What is to be told: that an incident began, or that it is over. `since` names it. */
export interface Told { type: 'alert' | 'clear'; of: Of; since: number; at: number; value: number | null; says: string }

/** What is told as its row keeps it, due while it is to be mailed. */
export interface ToldRow extends Key, Told { watch: string; kind: WatchKind; threshold: number; mail?: string }

/** Kinds of which there is an alert when there is little left; of the others, when there is much. */
const falling: ReadonlySet<WatchKind> = new Set<WatchKind>(['units-low', 'sms-units-low', 'units-expiring', 'sms-units-expiring', 'caller-ids-expiring']);

/** Whether what was found has reached the threshold. Nothing to count never has. */
export const isReached = ({ kind, threshold }: Pick<Wanted, 'kind' | 'threshold'>, value: number | null): boolean =>
  value !== null && (falling.has(kind) ? value <= threshold : value >= threshold);

export const isFalling = (kind: WatchKind): boolean => falling.has(kind);
