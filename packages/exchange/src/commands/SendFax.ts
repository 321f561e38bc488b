import { planFax } from '../calls/fax.ts';
import { type Accepted, startCall } from '../calls/start.ts';
import type { Call } from '../dispatch/call.ts';
import { toUnits } from '../units/units.ts';

/** Sends a PDF to a fax number: row, money and due work in one transaction, then a hint to the workers. */
export async function SendFax({ exchange, given, session, ip, now, commit }: Call<'SendFax'>) {
  const { told, ...call } = await planFax(exchange, session.system, given, now);
  const answerOf = ({ campaign, setUp }: Accepted) => ({
    responseStatus: 'OK' as const, callerId: call.from, CampaignId: campaign, deliveryUrl: call.fax.url, fileNameSend: told, callsCount: 1,
    bilingPerCall: toUnits(setUp), biling: toUnits(setUp),
  });
  let answer: ReturnType<typeof answerOf> | undefined;
  await startCall(exchange, { ...call, by: ip }, now, (accepted, witness, others) => commit(witness, others, answer = answerOf(accepted)));
  return answer!;
}
