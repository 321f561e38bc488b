import type { SmsReport } from '../carrier/carrier.ts';
import type { EventKind } from '../carrier/events.ts';
import { instantOf, isText } from '../carrier/fields.ts';
import { reportRecipient } from '../store/recipients.ts';
import { ofRecipientKey } from '../store/recipientKeys.ts';
import { reportSms } from '../store/sms.ts';

/** What became of a message: of a small one in its own row, of a campaign's in the row of its group. */
export const smsReport: EventKind<SmsReport> = {
  read: (body) => (isText(body.key) && isText(body.to) && isText(body.status) && /^[A-Z_]{3,40}$/.test(body.status) ? (body as unknown as SmsReport) : undefined),
  take: async ({ table, clock }, { key, status, at }, id) => {
    const recipient = ofRecipientKey(key);
    const instant = instantOf(at) ?? clock.now();
    return recipient ? reportRecipient(table, recipient, status, instant) : reportSms(table, key, status, id, instant);
  },
  told: ({ key, status }) => ({ key, status }),
};
