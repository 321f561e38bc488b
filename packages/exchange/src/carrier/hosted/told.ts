import { CommandError } from '@merkazia/client';
import { doubtOf } from './doubt.ts';

/**
 * Asks with the address of hooks, where there is one, and without it when that is what upstream refuses (it cannot reach it):
 * a refused command did not run. What the hooks would have told is read then.
 */
export async function askTold<A>(address: string | undefined, ask: (address: string | undefined) => Promise<A>): Promise<A> {
  try {
    return await ask(address);
  } catch (problem) {
    if (address === undefined || !(problem instanceof CommandError) || doubtOf(problem) !== 'refused' || !/callbackUrl|deliveryUrl/i.test(problem.message)) throw problem;
    return ask(undefined);
  }
}
