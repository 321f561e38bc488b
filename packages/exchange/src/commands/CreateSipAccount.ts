import type { Call } from '../dispatch/call.ts';
import { error } from '../refusal.ts';
import { seal } from '../secrets.ts';
import { needSip, newSipPassword, passwordPurpose, taken, userName } from '../sip/account.ts';
import { newSipAccount, sipAccountsOf } from '../store/sipAccounts.ts';
import { sipLimit } from '../store/systems.ts';

/** Makes a SIP account under the lowest number that is free: the numbers up to the limit are all there are, so that no two at once pass it. */
export async function CreateSipAccount({ exchange: { table, config }, given: { extNumber }, session: { system }, now, commit }: Call<'CreateSipAccount'>) {
  needSip(config);
  const PASS = newSipPassword();
  for (;;) {
    const [accounts, limit] = await Promise.all([sipAccountsOf(table, system), sipLimit(table, system, config.sipAccounts)]);
    if (accounts.length >= limit) throw error(`The system may have at most ${limit} SIP accounts.`);
    if (accounts.some(({ extension }) => extNumber !== undefined && extension === extNumber)) throw taken(extNumber!);
    const numbers = new Set(accounts.map(({ number }) => number));
    let number = 1;
    while (numbers.has(number)) number++;
    const answer = { responseStatus: 'OK' as const, accountID: userName(system, number), accountNumber: number, PASS };
    const [witness, ...others] = newSipAccount(system, {
      number, password: seal(config.sealingKey, PASS, passwordPurpose(system, number)), transport: 'udp', created: now, ...(extNumber === undefined ? {} : { extension: extNumber }),
    });
    if ((await commit(witness, others, answer)).done) return answer;
    // Another took the number or the extension meanwhile; the next look tells which.
  }
}
