import { armSystem } from '../../carrier/hosted/arm.ts';
import { callerNumber } from '../../numbers/israel.ts';
import { error } from '../../refusal.ts';
import { systemRows } from '../../systems/create.ts';
import { fromUnits } from '../../units/units.ts';
import type { AdminHandler } from '../call.ts';
import { queuePaths } from '../hosted.ts';

/** Opens a system. */
export const CreateSystem: AdminHandler<'CreateSystem'> = async ({ exchange, given, commit }) => {
  const { did } = given;
  if (callerNumber(did) !== did) throw error(`Parameter did is no telephone number: ${did}.`);
  const queues = queuePaths(given.hostedQueues);
  const [units, smsUnits] = (['units', 'smsUnits'] as const).map((name) => {
    const amount = fromUnits(given[name] ?? 0);
    if (amount === undefined) throw error(`Parameter ${name} is finer than a thousandth of a unit.`);
    return amount;
  });
  const [witness, ...others] = await systemRows(exchange, { ...given, units, smsUnits, ...(queues ? { hostedQueues: queues } : {}) });
  const answer = { responseStatus: 'OK' as const, did };
  const opened = await commit(witness, others, answer);
  if (!opened.done) throw error(`The number ${did} is taken.`);
  if (given.hostedToken !== undefined) await armSystem(exchange, did);
  return answer;
};
