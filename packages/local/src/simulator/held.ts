import { partsOf } from './callsShown.ts';
import { courseOf } from './course.ts';
import type { Arrival, Call } from './messages.ts';
import type { Going } from './person.ts';

/** Whether an arrival is a call of which a person may have a part; a verification call hangs up before anybody can. */
export const isCall = (one: Arrival): one is Call => ['ring', 'speech', 'code', 'bridge', 'fax'].includes(one.type);

/** How a telephone of a call has it; undefined when it never rings. */
export function telephoneOf(call: Call, leg: 1 | 2): Pick<Going, 'answered' | 'over'> | undefined {
  if (call.type !== 'bridge' && call.type !== 'fax') return leg === 1 ? courseOf(call) : undefined;
  const part = partsOf(call)[leg - 1];
  return part && { answered: part.answered ?? undefined, over: part.over };
}
