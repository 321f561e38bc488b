import type { OutgoingBridge } from '../carrier.ts';
import { plainNumber, taken } from './match.ts';
import { ring } from './ring.ts';
import { singleOf } from './singleBooks.ts';
import { askTold } from './told.ts';
import { thousandths, type Way } from './way.ts';

const minute = 60_000;
/** How long after a fax was taken it is looked for in the books, where its hooks should tell of it: longer than one lasts. */
const afterHooks = 75 * minute;

/** A bridged call of two numbers, by CreateBridgeCall; how it went is read in the transactions. A recording stays upstream, which mails it. */
export const bridge = ({ second, record, mailTo }: Pick<OutgoingBridge, 'second' | 'record' | 'mailTo'>): Way => ({
  async ask(upstream, ask) {
    const { to } = ask.entries[0]!;
    const answer = await upstream.once(ask.system, 'CreateBridgeCall', { callerId: ask.from, Phones: to, BridgePhones: second, ...(record ? { RecordCall: true } : {}), ...(mailTo === undefined ? {} : { SendMailInCall: true, SendMailInCallTo: mailTo }) });
    return asked(upstream.clock.now(), answer.CampaignId, answer.biling, Object.keys(answer.ErrorCalls ?? {}).map(plainNumber).includes(to), minute);
  },
  refused: 'failed',
  refusal: ring.refusal,
  look: singleOf,
});

/** A fax, by SendFax with the file; its hooks tell how it goes, where they come through, and otherwise the transactions. */
export const fax = (pdf: File): Way => ({
  ask: (upstream, ask) => askTold(upstream.hookAddress('fax', ask), async (deliveryUrl) => {
    const told = deliveryUrl === undefined ? {} : { deliveryUrl };
    const answer = await upstream.once(ask.system, 'SendFax', { pdfFile: 'UPLOAD', fileToUpload: pdf, phone: ask.entries[0]!.to, callerId: ask.from, ...told });
    return asked(upstream.clock.now(), answer.CampaignId, answer.biling, false, deliveryUrl === undefined ? minute : afterHooks);
  }),
  refused: 'failed',
  refusal: ring.refusal,
  look: singleOf,
});

const asked = (now: number, campaign: string, billing: unknown, refused: boolean, look: number) =>
  ({ words: [refused ? 'failed' : taken], told: now, campaign, billing: thousandths(billing), ...(refused ? {} : { look: now + look }) });
