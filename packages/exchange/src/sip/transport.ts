import type { Call } from '../dispatch/call.ts';
import { setSipAccount, type SipTransport } from '../store/sipAccounts.ts';
import { needAccount, needSip } from './account.ts';

/** Lets an account connect in one way in place of the other; telephones connected in the other count no more. */
export async function connectBy(transport: SipTransport, { exchange: { table, config }, given, session: { system }, now, requestId, commit }: Call<'SipToUdp'> | Call<'SipToWss'>) {
  needSip(config);
  const answer = { responseStatus: 'OK' as const };
  for (;;) {
    const { number } = await needAccount(table, system, given.accountNumber);
    const [witness, ...others] = setSipAccount(system, number, { transport }, requestId, now);
    if ((await commit(witness, others, answer)).done) return answer;
  }
}
