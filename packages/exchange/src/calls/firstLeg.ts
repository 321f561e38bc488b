import type { Given } from '@merkazia/contract';
import type { Exchange } from '../exchange.ts';
import { error } from '../refusal.ts';
import { accountOfExtension, firstAccount, hasAccount } from '../store/sipLegs.ts';

/**
 * The user name of the SIP account that a bridged call rings first, where it rings one; undefined where it calls a number.
 * Refused where the server has no SIP, or the system no such account or extension.
 */
export async function sipLeg({ table, config }: Exchange, system: string, { DialSip, DialSipExtension, AccountNumber, SipExtension }: Given<'CreateBridgeCall'>): Promise<string | undefined> {
  if (!DialSip && !DialSipExtension) return undefined;
  if (!config.sip) throw error('שרת זה אינו תומך במערכת SIP');
  const user = (account: number) => `${system}=${account}`;
  if (DialSipExtension) {
    if (SipExtension === undefined) throw error('Parameter SipExtension is required with DialSipExtension.');
    const account = await accountOfExtension(table, system, SipExtension);
    if (account === undefined) throw error(`Parameter SipExtension is no SIP extension of this system: ${SipExtension}.`);
    return user(account);
  }
  if (AccountNumber !== undefined) {
    if (!(await hasAccount(table, system, AccountNumber))) throw error(`Parameter AccountNumber is no SIP account of this system: ${AccountNumber}.`);
    return user(AccountNumber);
  }
  const main = await firstAccount(table, system);
  if (main === undefined) throw error('Parameter DialSip: this system has no SIP account (see CreateSipAccount).');
  return user(main);
}
