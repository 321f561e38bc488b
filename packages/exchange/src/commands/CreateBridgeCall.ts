import { planBridge } from '../calls/bridge.ts';
import { type Accepted, startCall } from '../calls/start.ts';
import type { Call } from '../dispatch/call.ts';
import { toUnits } from '../units/units.ts';

/** Connects two numbers: row, money and due work in one transaction, then a hint to the workers. */
export async function CreateBridgeCall({ exchange, given, session, ip, now, commit }: Call<'CreateBridgeCall'>) {
  const { mail, ...call } = await planBridge(exchange, session.system, given, now);
  const { first, record } = call.bridge;
  const answerOf = ({ campaign, setUp, left }: Accepted) => ({
    responseStatus: 'OK' as const, CampaignId: campaign, callerId: call.from, callsCount: 1, bilingPerCall: toUnits(setUp), biling: String(toUnits(setUp)),
    SendMailInCall: mail.wanted, RecordCall: record, SendMailInCallTo: mail.to,
    OKCalls: 1, ErrorCalls: {}, Billing: toUnits(setUp), CustomerUnit: toUnits(left), CallerId: call.from, Phones: ['to' in first ? first.to : first.sip],
  });
  let answer: ReturnType<typeof answerOf> | undefined;
  await startCall(exchange, { ...call, by: ip }, now, (accepted, witness, others) => commit(witness, others, answer = answerOf(accepted)));
  return answer!;
}
