import type { Result } from '@merkazia/contract';
import { deliveryReport, rank } from '../sms/status.ts';
import type { Recipient } from '../store/campaignRows.ts';
import { toUnits } from '../units/units.ts';
import type { CampaignKind } from './campaign.ts';
import type { Found } from './found.ts';
import { outcomeOf, ringCost } from './outcomes.ts';
import type { Column } from './pageParts.ts';
import { ringWords, smsMeaning, stopWords } from './words.ts';

type Reports = Result<'ViewCampaignReports'>;
type EntryOf<Kind> = Extract<Reports, { CampaignData: { kind: Kind } }>['report'][string];
export type SmsEntry = EntryOf<'sms'>;
export type RingEntry = EntryOf<'tzintuk'>;
/** What every kind's entry has. */
export interface Entry { status: string; price: number; reason: string | null }

export type Reached = Recipient & { refunded?: boolean };

/** How a kind of campaign is reported: the entry of one number, and how the page shows it. */
export interface Kind<E extends Entry> {
  hebrew: string;
  /** The status of a number that succeeded. */
  success: E['status'];
  /** `time` writes an instant as the contract does. */
  entry(found: Found, recipient: Reached, time: (ms: number) => string): E;
  /** The columns of the page after the number and its status; `ltr` ones are times and numbers. */
  columns: (Column & { cell(entry: E): string })[];
}

const sms: Kind<SmsEntry> = {
  hebrew: 'הודעות SMS',
  success: 'delivered',
  entry(found, { at, taken, report, givenUp, refunded }, time) {
    const word = deliveryReport(taken, report && { rank: rank(report.word), status: report.word });
    const { status, reason } = word !== null ? smsMeaning(word) : { status: at !== undefined && (taken === null || givenUp) ? 'unknown' as const : 'waiting' as const, reason: null };
    if (status === 'stopped' || (at === undefined && found.status !== 'running')) return { status: 'stopped', sendTS: null, reportTS: null, price: 0, reason: whyStopped(found), DeliveryReport: word };
    if (status === 'waiting') return { status, sendTS: null, reportTS: null, price: 0, reason, DeliveryReport: word };
    return {
      status, sendTS: at === undefined ? null : time(at), reportTS: report?.at === undefined ? null : time(report.at),
      price: refunded ? 0 : toUnits(found.price), reason, DeliveryReport: word,
    };
  },
  columns: [
    { title: 'נשלח', width: '11rem', ltr: true, cell: ({ sendTS }) => sendTS ?? '' },
    { title: 'דיווח', width: '11rem', ltr: true, cell: ({ reportTS }) => reportTS ?? '' },
    { title: 'פירוט', width: '1fr', cell: ({ DeliveryReport }) => (DeliveryReport === null ? '' : smsMeaning(DeliveryReport).hebrew) },
    { title: 'עלות', width: '5rem', ltr: true, cell: ({ price }) => String(price) },
  ],
};

const tzintuk: Kind<RingEntry> = {
  hebrew: 'צינתוק',
  success: 'done',
  entry(found, { at, taken, report, answered, givenUp, caller = found.from }, time) {
    const unasked = { callTS: null, answerTS: null, endTS: null, outcome: null, callerId: caller, price: 0 };
    if (at === undefined) return found.status === 'running' ? { status: 'waiting', ...unasked, reason: null } : { status: 'stopped', ...unasked, reason: whyStopped(found) };
    const outcome = outcomeOf(taken, report?.word);
    const { status, reason } = outcome ? ringWords[outcome] : { status: taken === null || givenUp || found.status !== 'running' ? 'unknown' as const : 'calling' as const, reason: null };
    const ended = report && report.word === outcome ? report.at : outcome && at;
    return {
      status, callTS: time(at), answerTS: answered === undefined ? null : time(answered), endTS: ended === undefined ? null : time(ended), outcome: outcome ?? null,
      callerId: caller, price: toUnits(outcome && !givenUp ? ringCost(outcome, found) : found.price), reason,
    };
  },
  columns: [
    { title: 'חויג', width: '11rem', ltr: true, cell: ({ callTS }) => callTS ?? '' },
    { title: 'נענה', width: '11rem', ltr: true, cell: ({ answerTS }) => answerTS ?? '' },
    { title: 'הסתיים', width: '11rem', ltr: true, cell: ({ endTS }) => endTS ?? '' },
    { title: 'תוצאה', width: '1fr', cell: ({ outcome }) => (outcome ? ringWords[outcome].hebrew : '') },
    { title: 'זיהוי יוצא', width: '8.5rem', ltr: true, cell: ({ callerId }) => callerId },
    { title: 'עלות', width: '5rem', ltr: true, cell: ({ price }) => String(price) },
  ],
};

/** Every kind of campaign that there is a report of. */
export const kinds: { sms: Kind<SmsEntry>; tzintuk: Kind<RingEntry> } & Record<CampaignKind, unknown> = { sms, tzintuk };

const whyStopped = ({ reason }: Found): string => stopWords[reason ?? 'operator'].reason;
