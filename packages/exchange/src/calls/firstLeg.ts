import type { Given } from '@merkazia/contract';
import type { Exchange } from '../exchange.ts';
import { error } from '../refusal.ts';
import { needSip, userName } from '../sip/account.ts';
import { accountAt, findSipAccount, sipAccountsOf } from '../store/sipAccounts.ts';

/**
 * The user name of the SIP account that a bridged call rings first, where it rings one; undefined where it calls a number.
 * Refused where the server has no SIP, the hosted service is its carrier, or the system has no such account or extension.
 */
export async function sipLeg({ table, config, hosted }: Exchange, system: string, { DialSip, DialSipExtension, AccountNumber, SipExtension }: Given<'CreateBridgeCall'>): Promise<string | undefined> {
  if (!DialSip && !DialSipExtension) return undefined;
  needSip(config);
  if (hosted) throw error(`Parameter ${DialSip ? 'DialSip' : 'DialSipExtension'}: the telephone network behind this exchange rings no SIP accounts; give Phones alone.`);
  if (DialSipExtension) {
    if (SipExtension === undefined) throw error('Parameter SipExtension is required with DialSipExtension.');
    const account = await accountAt(table, system, SipExtension);
    if (account === undefined) throw error(`Parameter SipExtension is no SIP extension of this system: ${SipExtension}.`);
    return userName(system, account);
  }
  if (AccountNumber !== undefined) {
    if (!(await findSipAccount(table, system, AccountNumber))) throw error(`Parameter AccountNumber is no SIP account of this system: ${AccountNumber}.`);
    return userName(system, AccountNumber);
  }
  const [main] = await sipAccountsOf(table, system);
  if (!main) throw error('Parameter DialSip: this system has no SIP account (see CreateSipAccount).');
  return userName(system, main.number);
}
