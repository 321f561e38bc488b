import { bridgeCourse, faxCourse, refusedCall } from './singleCourse.ts';
import type { Bridge, Fax } from './messages.ts';
import { keysOf, ofLeg } from './person.ts';

/** How one telephone of a call has it; moments in milliseconds, null when it never came to that. */
export interface Part { number: string; dialled: number; answered: number | null; over: number; ends: string; keys: string }

/** What a bridged call or a fax is to each telephone, the first one first; none of a call that was refused. A second one is dialled once the first has answered. */
export function partsOf(one: Bridge | Fax): Part[] {
  if (refusedCall(one) !== null) return [];
  const at = (seconds: number) => one.time + 1000 * seconds;
  const moment = (seconds: number | undefined) => (seconds === undefined ? null : at(seconds));
  if (one.type === 'fax') {
    const { outcome, answered, over, status } = faxCourse(one);
    return [{ number: one.to, dialled: one.time, answered: moment(answered), over: at(over), ends: status ?? outcome, keys: '' }];
  }
  const { outcome, answered, second, over } = bridgeCourse(one);
  const part = (number: string, leg: 1 | 2, dialled: number, answer: number | undefined, ends: string): Part => ({ number, dialled: at(dialled), answered: moment(answer), over: at(over), ends, keys: keysOf(ofLeg(one.hands, leg)) });
  return [part(one.to, 1, 0, answered, outcome), ...(second && answered !== undefined ? [part(one.second, 2, answered, second.answered, second.outcome)] : [])];
}

const instant = (ms: number) => new Date(ms).toISOString();
const shown = ({ dialled, answered, over, ...part }: Part) => ({ ...part, dialled: instant(dialled), answered: answered === null ? null : instant(answered), ended: instant(over) });

/**
 * A bridged call or a fax as `GET /simulator/events` tells it, but for its reports; `ended` is when it is over, null for one that was
 * refused at once, and `parts` tell how each telephone has it.
 */
export function callOf(one: Bridge | Fax) {
  const { id, to, from, seconds, time, key, outcome, repeats } = one;
  const parts = partsOf(one);
  const all = { id, to, from, seconds, time: instant(time), key, outcome, refused: refusedCall(one), ended: parts[0] ? instant(parts[0].over) : null, parts: parts.map(shown), repeats };
  return one.type === 'bridge'
    ? { ...all, type: 'bridge' as const, second: one.second, secondOutcome: one.secondOutcome, record: one.record }
    : { ...all, type: 'fax' as const, name: one.name, pages: one.pages, size: one.size };
}
