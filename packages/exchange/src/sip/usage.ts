import type { Config } from '../config.ts';
import type { Usage } from '../numbers/usage.ts';
import { error } from '../refusal.ts';
import type { SipNumber } from '../store/secondaries.ts';
import { noSip } from './account.ts';

/** The SIP number to which a use leads; undefined when it leads elsewhere. Throws the ERROR of a server without SIP, or of a number that neither accounts nor extensions have, by the name of the parameter. */
export function sipIn({ sip }: Usage, parameter: string, config: Config): SipNumber | undefined {
  if (!sip) return undefined;
  if (!config.sip) throw noSip();
  if (sip.kind === 'none') throw error(`Parameter ${parameter} names no SIP number: ${sip.number} is over 10000.`);
  return sip as SipNumber;
}
