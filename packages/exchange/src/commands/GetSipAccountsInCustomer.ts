import type { Call } from '../dispatch/call.ts';
import { unseal } from '../secrets.ts';
import { needSip, passwordPurpose, userName } from '../sip/account.ts';
import { shownCaller } from '../sip/caller.ts';
import { liveContacts } from '../store/sipContacts.ts';
import { sipAccountsOf } from '../store/sipAccounts.ts';
import { sipLimit } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';

/** The SIP accounts of the system with their passwords, and how many telephones are connected to each. */
export async function GetSipAccountsInCustomer({ exchange: { table, config }, session: { system }, now }: Call<'GetSipAccountsInCustomer'>) {
  needSip(config);
  const [accounts, accountLimit, contacts] = await Promise.all([sipAccountsOf(table, system), sipLimit(table, system, config.sipAccounts), liveContacts(table, system, now)]);
  const shown = await Promise.all(accounts.map(async (account) => ({
    id: userName(system, account.number), accountNumber: account.number, customerExtension: account.extension ?? null, transport: `transport-${account.transport}` as const,
    callerid: system, specialCallerID: (await shownCaller(table, system, account.callerId, now)) ?? null,
    password: unseal(config.sealingKey, account.password, passwordPurpose(system, account.number)), created_date: localTime(account.created),
    contactsCount: contacts.filter((contact) => contact.account === account.number && contact.made === account.created && contact.transport === account.transport).length,
  })));
  return { responseStatus: 'OK' as const, accounts: shown, accountLimit };
}
