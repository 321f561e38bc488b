import type { CallOutcome } from '../carrier.ts';
import { plainNumber } from './match.ts';

/** How a call ended, as a report tells it, and for how many seconds it was answered. */
export interface Ended { outcome: CallOutcome; seconds: number }

/**
 * What words of a report mean, the surest first: those of this contract, of Asterisk, and of the hosted service's pages. A word
 * that says nothing final (waiting, calling) is not among them.
 */
const meanings: [RegExp, CallOutcome][] = [
  [/voice ?mail|machine|תא קולי|משיבון/i, 'voicemail'],
  [/no[-_ ]?answer|not answered|rang|done|לא נענ|אין מענה|צלצל|בוצע/i, 'no-answer'],
  [/answer|^up$|נענ/i, 'answered'],
  [/busy|תפוס/i, 'busy'],
  [/congest|עומס/i, 'congestion'],
  [/block|חסו[מם]/i, 'blocked'],
  [/fail|faild|unavail|cancel|invalid|error|נכשל|שגוי|לא ניתן/i, 'failed'],
];

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPhone = (text: unknown): boolean => (typeof text === 'string' || typeof text === 'number') && /^\+?\d{8,15}$/.test(String(text).replace(/[\s-]/g, ''));

/**
 * The numbers of a ViewCampaignReports with what is told of each, whatever shape it has: of an object whose keys are numbers, or of
 * a list whose members hold one. The hosted service's inner fields are known as a picture only.
 */
export function reportEntries(answer: unknown): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > 4 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) {
        const phone = isMap(one) ? phoneOf(one) : undefined;
        if (phone !== undefined) entries.set(phone, one);
        else visit(one, depth + 1);
      }
      return;
    }
    for (const [key, one] of Object.entries(value)) {
      if (isPhone(key)) entries.set(plainNumber(key), one);
      else visit(one, depth + 1);
    }
  };
  visit(isMap(answer) ? answer.report ?? answer : answer, 0);
  return entries;
}

/** The number a member of a list is about: of its fields the one that is named so. */
function phoneOf(one: Record<string, unknown>): string | undefined {
  const named = Object.entries(one).find(([name, value]) => /^(phone|number|to|dst|destination|טלפון)/i.test(name) && isPhone(value));
  return named && plainNumber(String(named[1]));
}

/** How a call ended by its entry; undefined while that is not told, or not in words known here. A call that `spoke` and is done was answered. */
export function endedIn(entry: unknown, spoke = false): Ended | undefined {
  const fields = isMap(entry) ? entry : { status: entry };
  const told = (name: RegExp) => Object.entries(fields).find(([key, value]) => name.test(key) && value !== null && value !== '')?.[1];
  const words = [told(/outcome|dial_?status|disposition|result/i), told(/reason/i), told(/^status$|state|מצב/i)].filter((word) => typeof word === 'string');
  for (const word of words) {
    if (spoke && /^done$|בוצע/i.test(word)) return { outcome: 'answered', seconds: secondsIn(fields, told) };
    const [, outcome] = meanings.find(([meaning]) => meaning.test(word)) ?? [];
    if (outcome) return { outcome, seconds: outcome === 'answered' || outcome === 'voicemail' ? secondsIn(fields, told) : 0 };
  }
  return undefined;
}

function secondsIn(fields: Record<string, unknown>, told: (name: RegExp) => unknown): number {
  const milliseconds = Number(fields.CallTimeMS ?? Number.NaN);
  const seconds = Number.isFinite(milliseconds) ? milliseconds / 1000 : Number(told(/duration|seconds|billsec/i) ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(Math.round(seconds), 86_400) : 0;
}
