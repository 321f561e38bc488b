import type { CallOutcome } from '../carrier/carrier.ts';
import { handedOn, stopped } from '../sms/status.ts';
import type { StopReason } from './campaign.ts';

/** What a word of the network means for one recipient: how it stands, why it failed (null when it did not), and the same in Hebrew. */
export interface Meaning<Status> { status: Status; reason: string | null; hebrew: string }

type SmsStatus = 'sent' | 'delivered' | 'failed' | 'unknown' | 'stopped';

const sent: Meaning<SmsStatus> = { status: 'sent', reason: null, hebrew: 'נמסרה למפעיל' };
const failed = (reason: string, hebrew: string): Meaning<SmsStatus> => ({ status: 'failed', reason, hebrew });

const smsWords: Record<string, Meaning<SmsStatus>> = {
  DELIVRD: { status: 'delivered', reason: null, hebrew: 'הגיעה ליעד' },
  [handedOn]: sent,
  ACCEPTD: sent,
  ENROUTE: sent,
  SCHEDULED: sent,
  UNKNOWN: { status: 'unknown', reason: null, hebrew: 'המפעיל אינו יודע' },
  [stopped]: { status: 'stopped', reason: 'The campaign was stopped before it', hebrew: 'נעצרה לפני השליחה' },
  EXPIRED: failed('The wait for a delivery report ran out', 'לא התקבל אישור מסירה בזמן'),
  UNDELIV: failed('It could not be delivered', 'לא ניתן למסור'),
  DELETED: failed('The operator deleted it', 'המפעיל מחק את ההודעה'),
  REJECTD: failed('The operator rejected it', 'המפעיל דחה את ההודעה'),
  SKIPPED: failed('The operator skipped it', 'המפעיל דילג על ההודעה'),
  ESME_RINVDSTADR: failed('The destination cannot be reached', 'לא ניתן להגיע ליעד'),
  ESME_RINVMSGLEN: failed("The text's length is invalid", 'אורך ההודעה אינו תקין'),
  ESME_RINVCMDLEN: failed("The command's length is wrong", 'אורך הפקודה שגוי'),
  ESME_RMSGQFUL: failed("The operator's queue is full", 'התור של המפעיל מלא'),
  ESME_RINVNUMDESTS: failed('The number of destinations is invalid', 'מספר היעדים אינו תקין'),
  ESME_RINVSRCADR: failed('The sender is invalid', 'השולח אינו תקין'),
  ESME_RSUBMITFAIL: failed('The operator could not take it', 'המפעיל לא קיבל את ההודעה'),
  ESME_RTHROTTLED: failed('The operator was given too much at once', 'עומס אצל המפעיל'),
  ESME_RSYSERR: failed("The operator's system failed", 'תקלה אצל המפעיל'),
  ESME_RDELIVERYFAILURE: failed('The delivery failed', 'המסירה נכשלה'),
};

/** What a delivery report of SMPP means. */
export const smsMeaning = (word: string): Meaning<SmsStatus> => (Object.hasOwn(smsWords, word) ? smsWords[word]! : failed(`The operator answered ${word}`, `תשובת המפעיל: ${word}`));

/** What the end of a ring means: it succeeded when the telephone rang, whoever took it off. */
export const ringWords: Record<CallOutcome, Meaning<'done' | 'failed'>> = {
  'no-answer': { status: 'done', reason: null, hebrew: 'צלצל' },
  answered: { status: 'done', reason: null, hebrew: 'נענה' },
  voicemail: { status: 'done', reason: null, hebrew: 'תא קולי' },
  busy: { status: 'failed', reason: 'busy', hebrew: 'תפוס' },
  congestion: { status: 'failed', reason: 'the network is congested', hebrew: 'עומס ברשת' },
  blocked: { status: 'failed', reason: 'blocked by the operator', hebrew: 'חסום אצל המפעיל' },
  failed: { status: 'failed', reason: 'the call could not be placed', hebrew: 'לא ניתן לחייג' },
};

/** What the end of a call that speaks means: it succeeded when it was answered. */
export const speechWords: Record<CallOutcome, Meaning<'done' | 'failed'>> = { ...ringWords, 'no-answer': { status: 'failed', reason: 'no answer', hebrew: 'לא נענה' } };

/**
 * Why a call failed, as it is posted: by the number of Asterisk's originate reason, as the hosted service has it (5, busy, in its
 * sample), and where there is none in a word.
 */
export const failReasons: Record<Exclude<CallOutcome, 'answered' | 'voicemail'>, string> = { 'no-answer': '3', busy: '5', congestion: '8', blocked: 'blocked', failed: '0' };
/** The same of a call of which the network never said how it went. */
export const notTold = 'unknown';

/** Why a campaign was stopped. */
export const stopWords: Record<StopReason, { reason: string; hebrew: string }> = {
  money: { reason: 'the units ended', hebrew: 'היחידות אזלו' },
  operator: { reason: 'it was stopped by hand', hebrew: 'נעצר ידנית' },
};

/** How a number stands, in Hebrew. */
export const statusWords: Record<string, string> = {
  waiting: 'ממתין', calling: 'מחייג', talking: 'בשיחה', sent: 'נשלח', delivered: 'נמסר', done: 'בוצע', failed: 'נכשל', unknown: 'לא ידוע', stopped: 'נעצר',
};
