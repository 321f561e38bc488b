import type { Head } from '../campaigns/campaign.ts';
import { startCampaign } from '../campaigns/start.ts';
import type { Call } from '../dispatch/call.ts';
import { planSpeech } from '../speech/plan.ts';
import type { Voice } from '../speech/voices.ts';
import { pay } from '../spend/pay.ts';
import { toUnits, unitsText } from '../units/units.ts';

/** Calls numbers and speaks a text: money, ledger and the campaign in one transaction, then a hint to the workers. */
export async function SendTTS({ exchange, given, session, ip, now, commit }: Call<'SendTTS'>) {
  for (;;) {
    const { count, errors, balance, ...planned } = await planSpeech(exchange, session.system, given, now);
    const { rate, voice } = planned.speaks.speech;
    const answerOf = ({ campaign, reserved }: Head) => ({
      responseStatus: 'OK' as const, CampaignId: campaign, OKCalls: count, ErrorCalls: errors, billing: toUnits(reserved), units: unitsText(balance - reserved),
      TTS_RATE: rate, TTS_VOICE: voice as Voice,
    });
    let answer: ReturnType<typeof answerOf> | undefined;
    const outcome = await pay(exchange, 'units', planned.price * count, now, (purse) =>
      startCampaign(exchange, { kind: 'tts', ...planned, by: ip }, purse, now, (head, witness, others) => {
        answer = answerOf(head);
        return commit(witness, others, answer);
      }));
    if (outcome.done) return answer!;
    // The list changed meanwhile: its numbers are counted anew.
  }
}
