import type { FirstSms, WallEvent, WallMail, WallScript, WallSystem, WallTold } from '../src/wall/wire.ts';

/** One thing that a telephone shows. */
export interface Entry {
  key: string;
  /** When, in milliseconds. */
  at: number;
  event?: WallEvent;
  told?: WallTold;
  /** Counts its changes. */
  version: number;
  /** How its telephones had it when that was looked at last. */
  standing?: string;
}

/** A telephone, with what reached it and what was done with it, oldest first. */
export interface Phone { number: string; entries: Entry[]; last: number }

/** A call to a system's number that is going on, in a queue or not. */
export interface OwnCall { call: string; phone: string; to: string; path: string | undefined; since: number; agent?: string; talkingSince?: number }

/** Everything the page knows. */
export const state = {
  ready: false,
  connected: false,
  older: 0,
  url: '',
  firstSms: undefined as FirstSms | undefined,
  phones: new Map<string, Phone>(),
  entries: new Map<string, Entry>(),
  /** What arrived, in its order. */
  arrived: [] as Entry[],
  /** Calls that ring or are answered right now. */
  live: new Set<Entry>(),
  ownCalls: new Map<string, OwnCall>(),
  mails: [] as WallMail[],
  scripts: new Map<string, WallScript>(),
  systems: [] as WallSystem[],
  /** How far the exchange's clock is ahead of this browser's, and of its machine's, in milliseconds. */
  ahead: 0,
  offset: 0,
  /** Counts what the exchange wrote. */
  writes: 0,
};

/** The exchange's time. */
export const now = (): number => Date.now() + state.ahead;

const listeners = new Set<() => void>();
let drawing = false;

/** Calls when something has changed, before the next frame at most once. */
export const watch = (listener: () => void): void => void listeners.add(listener);

export function changed(): void {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    for (const listener of listeners) listener();
  });
}

export function phoneOf(number: string): Phone {
  const known = state.phones.get(number);
  if (known) return known;
  const phone = { number, entries: [], last: 0 };
  state.phones.set(number, phone);
  return phone;
}

/** Puts an entry among those of a telephone, by its time; nearly always it is the last. */
export function enter(number: string, entry: Entry): void {
  const phone = phoneOf(number);
  let at = phone.entries.length;
  while (at > 0 && phone.entries[at - 1]!.at > entry.at) at--;
  phone.entries.splice(at, 0, entry);
  phone.last = Math.max(phone.last, entry.at);
}

export function forget(): void {
  for (const all of [state.phones, state.entries, state.live, state.ownCalls, state.scripts]) all.clear();
  state.arrived.length = 0;
  state.mails.length = 0;
}
