import type { BridgeEnded, FaxEnded } from '@merkazia/exchange/carrier/callEvents';
import { bridgeCourse, faxCourse, refusedCall } from './singleCourse.ts';
import type { Bridge, Fax } from './messages.ts';
import type { Planned } from './told.ts';

/** What is told of a call, and when it happened. */
interface Happened { at: number; body: Planned['body'] }

const instant = (ms: number) => new Date(ms).toISOString();
const late = 600_000;
/** The recording is ready so many milliseconds after the call. */
const writing = 1000;

/** Everything that the carrier tells of a bridged call, in its order. */
export function toldOfBridge(call: Bridge): Planned[] {
  if (refusedCall(call) !== null) return [];
  const { key, time } = call;
  const { outcome, answered, second, over } = bridgeCourse(call);
  const at = (seconds: number) => time + 1000 * seconds;
  const ended: BridgeEnded = {
    type: 'bridge.ended', key, outcome, dialledAt: instant(time), ...(answered === undefined ? {} : { answeredAt: instant(at(answered)) }),
    ...(second ? { secondOutcome: second.outcome } : {}), ...(second?.answered === undefined ? {} : { bridgedAt: instant(at(second.answered)), bridgedUntil: instant(at(over)) }), at: instant(at(over)),
  };
  return inManner(call, [
    ...(answered === undefined ? [] : [{ at: at(answered), body: { type: 'bridge.answered' as const, key, leg: 1 as const, at: instant(at(answered)) } }]),
    ...(second?.answered === undefined ? [] : [{ at: at(second.answered), body: { type: 'bridge.answered' as const, key, leg: 2 as const, at: instant(at(second.answered)) } }]),
    { at: at(over), body: ended },
    ...(call.record && second?.answered !== undefined ? [{ at: at(over) + writing, body: { type: 'bridge.recorded' as const, key, at: instant(at(over) + writing) } }] : []),
  ]);
}

/** Everything that the carrier tells of a fax. */
export function toldOfFax(call: Fax): Planned[] {
  if (refusedCall(call) !== null) return [];
  const { key, time } = call;
  const { outcome, answered, status, over } = faxCourse(call);
  const at = (seconds: number) => instant(time + 1000 * seconds);
  const ended: FaxEnded = { type: 'fax.ended', key, outcome, ...(answered === undefined ? {} : { answeredAt: at(answered), status: status! }), at: at(over) };
  return inManner(call, [
    ...(answered === undefined ? [] : [{ at: time + 1000 * answered, body: { type: 'fax.answered' as const, key, at: at(answered) } }]),
    { at: time + 1000 * over, body: ended },
  ]);
}

/** As the number called first has it: in order, late, each event three times (twice under one webhook-id), in the reverse order, or not at all. What never happens is not told. */
function inManner({ outcome }: Bridge | Fax, all: Happened[]): Planned[] {
  const known = all.filter(({ at }) => Number.isFinite(at)).map((one, i) => ({ ...one, event: i + 1 }));
  if (outcome === 'silent') return [];
  const ordered = outcome === 'out-of-order' ? [...known].reverse() : outcome === 'duplicate' ? known.flatMap((one) => [one, one, { ...one, event: one.event + 10 }]) : known;
  let due = 0;
  return ordered.map(({ at, event, body }) => {
    due = Math.max(due, at + (outcome === 'late' ? late : 0));
    return { due, event, body };
  });
}
