import type { Head } from '../campaigns/campaign.ts';
import { startCampaign } from '../campaigns/start.ts';
import type { Call } from '../dispatch/call.ts';
import { error } from '../refusal.ts';
import { lowBalance, pay } from '../spend/pay.ts';
import { recipientKey } from '../store/recipientKeys.ts';
import { planRing, randomCaller } from '../tzintuk/plan.ts';
import { toUnits } from '../units/units.ts';

/** Rings numbers: money, ledger and the campaign in one transaction, then a hint to the workers. */
export async function RunTzintuk({ exchange, given, session, ip, now, commit }: Call<'RunTzintuk'>) {
  const { carrier, log } = exchange;
  const seconds = given.TzintukTimeOut ?? 9;
  let rang = false;
  for (;;) {
    const { count, errors, only, from, balance, ...planned } = await planRing(exchange, session.system, given, now);
    const answerOf = ({ campaign, from: shown, price, reserved }: Head) => ({
      responseStatus: 'OK' as const, verifyCode: only === undefined ? '' : shown.slice(-4), callerId: only === undefined ? shown : randomCaller,
      callsCount: count, bilingPerCall: toUnits(price), biling: toUnits(reserved), errors, callsTimeout: seconds, campaignId: campaign,
    });
    /** The carrier sets a number aside under the key that the call will have; nothing is charged before that, and as a rule nothing rung. */
    const random = (to: string) => async (campaign: string) => {
      if (rang) throw error('The telephone was rung, but its campaign could not be written down; nothing is charged. Do not ring it again for that.');
      if (balance < planned.price) throw lowBalance();
      const key = recipientKey({ campaign, chunk: 0, place: 0 });
      const reserved = await carrier.reserveCaller({ key, to, seconds }).catch((problem: unknown) => {
        log({ level: 'warn', event: 'carrier unsure', key, problem: String(problem) });
        throw error((problem as { mayHaveRung?: true }).mayHaveRung
          ? 'The telephone network did not tell the random number; it is not known whether the telephone rang. Nothing is charged.'
          : 'The telephone network gave no random number; nobody was rung and nothing charged. Try again shortly.');
      });
      rang = reserved.rang ?? false;
      return reserved.from;
    };
    let answer: ReturnType<typeof answerOf> | undefined;
    const outcome = await pay(exchange, 'units', planned.price * count, now, (purse) =>
      startCampaign(exchange, { kind: 'tzintuk', ...planned, by: ip, from: only === undefined ? from : { random: random(only) }, seconds }, purse, now, (head, witness, others) => {
        answer = answerOf(head);
        return commit(witness, others, answer);
      }));
    if (outcome.done) return answer!;
    // The list changed meanwhile: its numbers are counted anew.
  }
}
