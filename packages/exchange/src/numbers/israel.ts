/** The Israeli numbering plan, as far as an exchange asks: what a number is, and what may be done with it. */
export type NumberKind = 'mobile' | 'geographic' | 'voip' | 'tollFree' | 'sharedCost' | 'premium' | 'star' | 'service' | 'foreign';

export type Reason =
  | 'empty' | 'not a number' | 'foreign' | 'too short' | 'too long' | 'unknown prefix'
  | 'star numbers cannot be reached' | 'service numbers cannot be reached' | 'premium numbers are refused' | 'not a mobile number' | 'destination not allowed';

export interface PhoneNumber { number: string; kind: NumberKind }

/** Prefix, whole length, kind. The first that fits rules. */
const plan: [RegExp, number, NumberKind][] = [
  [/^05\d/, 10, 'mobile'],
  [/^07[2-9]/, 10, 'voip'],
  [/^0[23489]/, 9, 'geographic'],
  [/^180[0-9]/, 10, 'tollFree'],
  [/^1700/, 10, 'sharedCost'],
  [/^1599/, 10, 'sharedCost'],
  [/^19\d\d/, 10, 'premium'],
];

/** Signs that people and programs put between digits: spaces, dashes of every script, dots, brackets, invisible direction marks. */
const between = /[\s\u00ad\u05be\u200b-\u200f\u202a-\u202e\u2010-\u2015\u2060-\u2069\u2212\ufeff().\-_/]/g;

/**
 * Reads a number as written: local (`050-1234567`), `972…`, `+972…`, `00972…`.
 * Gives its local digits and kind, or why it is none.
 */
export function readNumber(written: string): PhoneNumber | { reason: Reason } {
  const compact = written.replace(between, '');
  if (compact === '') return { reason: 'empty' };
  if (/^\*\d{2,5}$/.test(compact)) return { number: compact, kind: 'star' };
  if (!/^\+?\d+$/.test(compact)) return { reason: 'not a number' };
  const local = compact.replace(/^(\+|00)?972(0?)(?=[1-9]|$)/, (_, plus, zero) => (zero || !/^1[5789]/.test(compact.slice((plus ?? '').length + 3)) ? '0' : ''));
  if (/^(\+|00)/.test(local)) return { reason: 'foreign' };
  if (/^1\d{2,3}$/.test(local)) return { number: local, kind: 'service' };
  const row = plan.find(([prefix]) => prefix.test(local));
  if (!row) return { reason: local.length < 9 ? 'too short' : 'unknown prefix' };
  if (local.length !== row[1]) return { reason: local.length < row[1] ? 'too short' : 'too long' };
  return { number: local, kind: row[2] };
}

const reachable = (written: string): PhoneNumber | { reason: Reason } => {
  const read = readNumber(written);
  if ('reason' in read) return read;
  if (read.kind === 'star') return { reason: 'star numbers cannot be reached' };
  if (read.kind === 'service') return { reason: 'service numbers cannot be reached' };
  if (read.kind === 'premium') return { reason: 'premium numbers are refused' };
  return read;
};

/** A number that may be called: mobile, geographic, VoIP, 1-800 and the like; never star, service or premium numbers. */
export const toCall = reachable;

/** A number that may receive SMS: mobile ones. */
export function toMessage(written: string): PhoneNumber | { reason: Reason } {
  const read = reachable(written);
  return 'reason' in read || read.kind === 'mobile' ? read : { reason: 'not a mobile number' };
}

/** Local digits of a number that may be shown as a caller ID or belongs to a system; undefined for anything else. */
export function callerNumber(written: string): string | undefined {
  const read = readNumber(written);
  return 'number' in read && read.kind !== 'service' && read.kind !== 'premium' ? read.number : undefined;
}
