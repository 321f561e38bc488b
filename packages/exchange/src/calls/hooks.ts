import type { CallOutcome } from '../carrier/carrier.ts';
import type { Hook } from '../hooks/hook.ts';
import type { CallRow } from './call.ts';
import { type FaxEnd, isAnswered, readEnd } from './ended.ts';

/** How a dialling ended, in the words of Asterisk (the sample of the source). */
const dialStatus: Record<Exclude<CallOutcome, 'answered' | 'voicemail'>, string> =
  { 'no-answer': 'NOANSWER', busy: 'BUSY', congestion: 'CONGESTION', blocked: 'CHANUNAVAIL', failed: 'CHANUNAVAIL' };

type Delivery = { Delivery: 'Answer' } | { Delivery: 'NoAnswer'; DIALSTATUS: string } | { Delivery: 'End'; status: string };

/** A step in the delivery of a fax as it is posted, a form; none where nobody wants to know. */
function delivery({ system, campaign, fax }: CallRow, told: Delivery, after?: string): Hook[] {
  if (!fax || fax.url === '') return [];
  return [{ system, campaign, chunk: 0, number: fax.to, status: told.Delivery, url: fax.url, type: 'form', body: { CampaignId: campaign, ...told }, ...(after === undefined ? {} : { after }) }];
}

export const answerHook = (row: CallRow): Hook[] => delivery(row, { Delivery: 'Answer' });
export const noAnswerHook = (row: CallRow, outcome: keyof typeof dialStatus): Hook[] => delivery(row, { Delivery: 'NoAnswer', DIALSTATUS: dialStatus[outcome] });
/** The end comes after the answer, which is told with it where it was not told alone. */
export const endHooks = (row: CallRow, status: string): Hook[] => [...answerHook(row), ...delivery(row, { Delivery: 'End', status }, 'Answer')];

/** What is posted of a fax that ended so; once, whatever is heard of it afterwards. */
export function endedHooks(row: CallRow, ended: string): Hook[] {
  if (row.state === 'over') return [];
  const { outcome, status } = readEnd<FaxEnd>(ended);
  return isAnswered(outcome) ? endHooks(row, status!) : noAnswerHook(row, outcome as keyof typeof dialStatus);
}
