import type { Config } from '../../config.ts';
import { callerNumber } from '../../numbers/israel.ts';
import { readUsage } from '../../numbers/usage.ts';
import { error } from '../../refusal.ts';
import { sipIn } from '../../sip/usage.ts';
import { addSecondary, nextSecondaryId, type SipNumber, sipNumberExists } from '../../store/secondaries.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** Gives a system a further number; one that leads to SIP leads to an account or an extension that there is. */
export const AddSecondaryNumber: AdminHandler<'AddSecondaryNumber'> = async ({ exchange: { table, config }, given, commit }) => {
  const { did } = given;
  const number = callerNumber(given.number);
  if (!number || number.startsWith('*')) throw error('Parameter number is no telephone number.');
  const { text: usage, sip } = use(given.usage ?? '', config);
  for (;;) {
    const id = await nextSecondaryId(table, did);
    if (id === undefined) throw noSystem(did);
    if (sip && !(await sipNumberExists(table, did, sip))) throw error(`Parameter usage names no SIP ${sip.kind} of the system ${did}: ${sip.number}.`);
    const [witness, ...others] = addSecondary(did, { id, did: number, usage }, sip);
    const answer = { responseStatus: 'OK' as const, did, id, number };
    const outcome = await commit(witness, others, answer);
    if (outcome.done) return answer;
    if (outcome.lost[0]) throw error(`The number ${number} is taken.`);
  }
};

/** A use as it is kept, and the SIP number in it. What else an operator writes down stays as it is written. */
function use(written: string, config: Config): { text: string; sip?: SipNumber | undefined } {
  if (!written.toLowerCase().startsWith('sip:')) return { text: written };
  const usage = readUsage(written);
  if (!usage) throw error('Parameter usage must have a number after sip:.');
  return { text: usage.text, sip: sipIn(usage, 'usage', config) };
}
