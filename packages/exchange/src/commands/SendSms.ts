import { startCampaign } from '../campaigns/start.ts';
import type { Call } from '../dispatch/call.ts';
import { sendFew } from '../sms/few.ts';
import { plan } from '../sms/send.ts';
import { pay } from '../spend/pay.ts';
import { pinList } from '../store/lists.ts';
import { recipientsPerRow } from '../store/sms.ts';
import { toUnits } from '../units/units.ts';

/** Sends a text: to a few in one row, to many as a campaign; log, charge and due work in one transaction, then a hint to the workers. */
export async function SendSms({ exchange, given, session, ip, now, commit }: Call<'SendSms'>) {
  const { message, from, phones, sendFlashMessage: flash = false } = given;
  for (;;) {
    const planned = await plan(exchange, { system: session.system, from, message, phones }, now);
    const { row, list, to, cost, charge, count } = planned;
    const answer = {
      responseStatus: 'OK' as const, message, from: planned.from, sendCount: count, Billing: toUnits(charge), oks: to, errors: planned.errors,
    };
    const outcome = await pay(exchange, planned.purse, charge, now, (purse) => {
      if (!list && count <= recipientsPerRow) return sendFew(exchange, planned, { message, flash, by: ip, purse }, now, (witness, others) => commit(witness, others, answer));
      return startCampaign(exchange, {
        kind: 'sms', row, by: ip, from: planned.from, text: message, flash, price: cost, most: cost,
        ...(list ? { who: { source: { kind: 'tpl', list: list.id, generation: list.generation }, total: count }, more: (campaign) => [pinList(list, campaign)] } : { who: { to } }),
      }, purse, now, (_, witness, others) => commit(witness, others, answer));
    });
    if (outcome.done) return answer;
    // The list changed meanwhile: its numbers are counted anew.
  }
}
