import type { Call } from '../dispatch/call.ts';
import { readUsage } from '../numbers/usage.ts';
import { error } from '../refusal.ts';
import { needSip, noAccount } from '../sip/account.ts';
import { secondariesOf } from '../store/secondaries.ts';
import { deleteSipAccounts, doomed, type SipAccount, sipAccountsOf } from '../store/sipAccounts.ts';
import type { SecondaryDid } from '../store/systems.ts';

/** Deletes accounts with their extensions, all that are named and there or none: one that a secondary number leads to stays. */
export async function DeleteSipAccount({ exchange: { table, config }, given, session: { system }, now, requestId, commit }: Call<'DeleteSipAccount'>) {
  needSip(config);
  const wanted = new Set([given.accountNumber].flat());
  for (;;) {
    const accounts = (await sipAccountsOf(table, system)).filter(({ number }) => wanted.has(number));
    if (accounts.length === 0) throw noAccount([...wanted][0]!);
    const all = await doomed(table, system, accounts);
    // Read after the accounts: a number that is led to one of them later has changed it.
    const secondaries = await secondariesOf(table, system);
    for (const account of accounts) {
      const leading = secondaries.find((secondary) => leadsTo(secondary, account));
      if (leading) throw error(`The secondary number ${leading.did} leads to SIP account ${account.number} (${leading.usage}); lead it elsewhere first, with SetSecondaryDidUsageDescription.`);
    }
    const answer = { responseStatus: 'OK' as const, affected_rows: accounts.length };
    const [witness, ...others] = deleteSipAccounts(system, all, requestId, now);
    if ((await commit(witness, others, answer)).done) return answer;
  }
}

function leadsTo({ usage }: SecondaryDid, { number, extension }: SipAccount): boolean {
  const sip = readUsage(usage)?.sip;
  return sip !== undefined && sip.number === (sip.kind === 'account' ? number : extension);
}
