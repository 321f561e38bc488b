import type { Result } from '@merkazia/contract';
import { deliveryReport, rank } from '../sms/status.ts';
import type { Recipient } from '../store/campaignRows.ts';
import { toUnits } from '../units/units.ts';
import type { CampaignKind } from './campaign.ts';
import type { Found } from './found.ts';
import { outcomeOf, ringCost, speechCost } from './outcomes.ts';
import type { Column } from './pageParts.ts';
import { ringWords, smsMeaning, speechWords, stopWords } from './words.ts';

type Reports = Result<'ViewCampaignReports'>;
type EntryOf<Kind> = Extract<Reports, { CampaignData: { kind: Kind } }>['report'][string];
export type SmsEntry = EntryOf<'sms'>;
export type RingEntry = EntryOf<'tzintuk'>;
export type SpeechEntry = EntryOf<'tts'>;
/** What every kind's entry has. */
export interface Entry { status: string; price: number; reason: string | null }

export type Reached = Recipient & { refunded?: boolean };

/** How a kind of campaign is reported: the entry of one number, and how the page shows it. */
export interface Kind<E extends Entry> {
  hebrew: string;
  /** What its page calls the sender. */
  caller: string;
  /** The status of a number that succeeded. */
  success: E['status'];
  /** `time` writes an instant as the contract does. */
  entry(found: Found, recipient: Reached, time: (ms: number) => string): E;
  /** The columns of the page after the number and its status; `ltr` ones are times and numbers. */
  columns: (Column & { cell(entry: E): string })[];
}

const sms: Kind<SmsEntry> = {
  hebrew: 'הודעות SMS',
  caller: 'שולח',
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
  caller: 'זיהוי יוצא',
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

const tts: Kind<SpeechEntry> = {
  hebrew: 'הודעות קוליות',
  caller: 'זיהוי יוצא',
  success: 'done',
  entry(found, { at, taken, report, answered, givenUp }, time) {
    const uncalled = { callTS: null, answerTS: null, endTS: null, duration: 0 };
    if (at === undefined) {
      return found.status === 'running' ? { status: 'waiting', ...uncalled, price: toUnits(found.price), reason: null } : { status: 'stopped', ...uncalled, price: 0, reason: whyStopped(found) };
    }
    const outcome = outcomeOf(taken, report?.word);
    const seconds = report && report.word === outcome ? report.seconds ?? 0 : 0;
    const ended = report && report.word === outcome ? report.at : outcome && at;
    const open = taken === null || givenUp || found.status !== 'running' ? 'unknown' as const : 'calling' as const;
    const { status, reason } = outcome ? speechWords[outcome] : { status: answered !== undefined && open === 'calling' ? 'talking' as const : open, reason: null };
    return {
      status, callTS: time(at), answerTS: answered === undefined ? null : time(answered), endTS: ended === undefined ? null : time(ended), duration: seconds,
      price: toUnits(outcome && !givenUp ? speechCost(outcome, seconds, found) : found.price), reason,
    };
  },
  columns: [
    { title: 'חויג', width: '11rem', ltr: true, cell: ({ callTS }) => callTS ?? '' },
    { title: 'נענה', width: '11rem', ltr: true, cell: ({ answerTS }) => answerTS ?? '' },
    { title: 'הסתיים', width: '11rem', ltr: true, cell: ({ endTS }) => endTS ?? '' },
    { title: 'שניות', width: '5rem', ltr: true, cell: ({ duration }) => (duration === 0 ? '' : String(duration)) },
    { title: 'סיבה', width: '1fr', cell: ({ reason }) => reasonWords[reason ?? ''] ?? '' },
    { title: 'עלות', width: '5rem', ltr: true, cell: ({ price }) => String(price) },
  ],
};

/** Why a number failed or was left out, in Hebrew. */
const reasonWords = Object.fromEntries([...Object.values(speechWords), ...Object.values(stopWords)].map(({ reason, hebrew }) => [reason ?? '', reason === null ? '' : hebrew]));

/** Every kind of campaign that there is a report of. */
export const kinds = { sms, tzintuk, tts } satisfies Record<CampaignKind, Kind<Entry>>;

/** A campaign's kind, whichever it is. */
export const kindOf = ({ kind }: Found): Kind<Entry> => kinds[kind];

const whyStopped = ({ reason }: Found): string => stopWords[reason ?? 'operator'].reason;
