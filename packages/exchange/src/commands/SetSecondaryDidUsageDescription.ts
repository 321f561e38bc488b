import type { Call } from '../dispatch/call.ts';
import { readUsage } from '../numbers/usage.ts';
import { error } from '../refusal.ts';
import { sipIn } from '../sip/usage.ts';
import { leadElsewhere, secondaryOf, sipNumberExists } from '../store/secondaries.ts';

/** Leads the calls of a secondary number to an extension, or to a SIP account or SIP extension that there is. */
export async function SetSecondaryDidUsageDescription({ exchange, session, given, now, requestId, commit }: Call<'SetSecondaryDidUsageDescription'>) {
  const { table, config } = exchange;
  const { system } = session;
  const usage = readUsage(given.newUsage);
  if (!usage) throw error('Parameter newUsage must be goto:/ and the path of an extension, or sip: and a number.');
  const sip = sipIn(usage, 'newUsage', config);
  const answer = { responseStatus: 'OK' as const, status: true };
  for (;;) {
    const secondary = await secondaryOf(table, system, given.secondaryDidId);
    if (!secondary) throw error('Parameter secondaryDidId is not the id of a secondary number of this system (see GetCustomerData).');
    if (!readUsage(secondary.usage)) throw error('Parameter secondaryDidId names a number whose use cannot be changed: it is neither goto:/… nor sip:….');
    if (sip && !(await sipNumberExists(table, system, sip))) throw error(`Parameter newUsage names no SIP ${sip.kind} of this system: ${sip.number}.`);
    const [witness, ...others] = leadElsewhere(system, secondary, usage.text, sip, requestId, now);
    const outcome = await commit(witness, others, answer);
    if (outcome.done) return answer;
    if (!outcome.lost.includes(true)) throw new Error('the use of a secondary number could not be written');
  }
}
