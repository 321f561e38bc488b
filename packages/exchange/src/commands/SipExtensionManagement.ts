import type { Call } from '../dispatch/call.ts';
import { error } from '../refusal.ts';
import { needAccount, needSip, taken } from '../sip/account.ts';
import { setExtension } from '../store/sipAccounts.ts';

/** Tells the extension of an account, or gives it another one, or none. A secondary number that leads to an extension follows it to whoever has it. */
export async function SipExtensionManagement({ exchange: { table, config }, given, session: { system }, now, requestId, commit }: Call<'SipExtensionManagement'>) {
  needSip(config);
  const { SipExtensionManagement: long, action: short, extNumber } = given;
  if (long !== undefined && short !== undefined && long !== short) throw error(`Parameter action is ${short} and SipExtensionManagement is ${long}; give one.`);
  const action = long ?? short;
  if (action === undefined) throw error('Parameter SipExtensionManagement is required.');
  for (;;) {
    const account = await needAccount(table, system, given.accountNumber);
    if (action === 'Get' || account.extension === extNumber) return { responseStatus: 'OK' as const, extNumber: account.extension ?? null };
    const answer = { responseStatus: 'OK' as const, extNumber: extNumber ?? null };
    const [witness, ...others] = setExtension(system, account, extNumber, requestId, now);
    const outcome = await commit(witness, others, answer);
    if (outcome.done) return answer;
    if (!outcome.lost[1] && outcome.lost[2] && extNumber !== undefined) throw taken(extNumber);
  }
}
