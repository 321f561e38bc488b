import type { Call } from '../dispatch/call.ts';
import { callerNumber } from '../numbers/israel.ts';
import { codes, error } from '../refusal.ts';
import { needAccount, needSip } from '../sip/account.ts';
import { shownCaller } from '../sip/caller.ts';
import { setSipAccount } from '../store/sipAccounts.ts';

/** Sets the caller ID of an account's outgoing calls. Whether it may be shown is asked again at every call. */
export async function EditCallerIdInSipAccount({ exchange: { table, config }, given, session: { system }, now, requestId, commit }: Call<'EditCallerIdInSipAccount'>) {
  needSip(config);
  const answer = { responseStatus: 'OK' as const };
  for (;;) {
    const { number } = await needAccount(table, system, given.accountNumber);
    if (callerNumber(given.callerId) === undefined) throw error(`Parameter callerId is no valid Israeli number: ${given.callerId.slice(0, 40)}.`, codes.callerId);
    const callerId = await shownCaller(table, system, given.callerId, now);
    if (callerId === undefined) throw error(`Parameter callerId is not a caller ID of this system: ${given.callerId.slice(0, 40)}.`, codes.callerId);
    const [witness, ...others] = setSipAccount(system, number, { callerId }, requestId, now);
    if ((await commit(witness, others, answer)).done) return answer;
  }
}
