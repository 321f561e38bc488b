import { bridgeCourse, faxCourse, refusedCall } from './courses.ts';
import type { Bridge, Fax } from './messages.ts';

const instant = (ms: number) => new Date(ms).toISOString();

/** When a bridged call or a fax is over, in milliseconds; null for one that was refused. */
const overAt = (one: Bridge | Fax): number | null => (refusedCall(one) === null ? one.time + 1000 * (one.type === 'bridge' ? bridgeCourse(one) : faxCourse(one)).over : null);

/** A bridged call or a fax as `GET /simulator/events` tells it, but for its reports; `ended` is when it is over, null for one that was refused at once. */
export function callOf(one: Bridge | Fax) {
  const { id, type, to, from, seconds, time, key, outcome, repeats } = one;
  const over = overAt(one);
  const more = one.type === 'bridge' ? { second: one.second, secondOutcome: one.secondOutcome, record: one.record } : { name: one.name, pages: one.pages, size: one.size };
  return { id, type, to, from, ...more, seconds, time: instant(time), key, outcome, refused: refusedCall(one), ended: over === null ? null : instant(over), repeats };
}

/** In a few words, what became of a bridged call or a fax that the network took. */
export function courseOf(one: Bridge | Fax): string {
  if (one.type === 'fax') {
    const { outcome, answered, status, over } = faxCourse(one);
    return `A fax of ${counted(one.pages, 'page')}, ${one.name}: ${answered === undefined ? outcome : `${status}, ${counted(over - answered, 'second')}`}.`;
  }
  const { outcome, answered, second, over } = bridgeCourse(one);
  if (answered === undefined) return `To be connected with ${one.second}: ${outcome}.`;
  return second?.answered === undefined
    ? `Answered; ${one.second} did not: ${second?.outcome}. ${counted(over, 'second')}.`
    : `Connected with ${one.second} for ${counted(over - second.answered, 'second')} of ${over}${one.record ? ', recorded' : ''}.`;
}

const counted = (count: number, what: string) => (count === 1 ? `1 ${what}` : `${count} ${what}s`);
