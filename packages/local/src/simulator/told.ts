import { createHash } from 'node:crypto';
import type { BridgeAnswered, BridgeEnded, BridgeRecorded, FaxAnswered, FaxEnded } from '@merkazia/exchange/carrier/callEvents';
import type { CallAnswered, CallEnded, SmsReport, TzintukEvent } from '@merkazia/exchange/carrier/carrier';
import { toldOfBridge, toldOfFax } from './toldOfCalls.ts';
import { incomingEvent } from './incoming.ts';
import { courseOf, type Outgoing } from './course.ts';
import type { Received } from './journal.ts';
import type { Reported } from './messages.ts';
import { outcomeNamed } from './outcomes.ts';

/** An event that the carrier posts, when its time has come; a repeated one has the same webhook-id. */
export interface Told { webhook: string; due: number; body: SmsReport | CallAnswered | CallEnded | TzintukEvent | BridgeAnswered | BridgeEnded | BridgeRecorded | FaxAnswered | FaxEnded }

/** When the event at a place is due; undefined after the last one. */
export const dueOf = (one: Reported, place: number): number | undefined => plannedFor(one)[place]?.due;

/** Everything that the carrier tells of a message or a ring, in its order. */
export const toldOf = (one: Reported): Told[] => plannedFor(one).map((planned) => told(one, planned));

export interface Planned { due: number; event: number; body: Told['body'] }

const told = ({ key, time }: Reported, { due, event, body }: Planned): Told =>
  ({ webhook: `evt_${createHash('sha256').update(`${key} ${time} ${event}`).digest('base64url').slice(0, 22)}`, due, body });

function plannedFor(one: Reported): Planned[] {
  switch (one.type) {
    case 'sms': return ofMessage(one);
    case 'bridge': return toldOfBridge(one);
    case 'fax': return toldOfFax(one);
    case 'incoming': return [{ due: one.time, event: 1, body: incomingEvent(one) }];
    default: return ofCall(one);
  }
}

function ofMessage({ key, to, time, outcome }: Received): Planned[] {
  return (outcomeNamed(outcome)?.reports ?? []).map(({ status, after, event }) => {
    const due = time + after;
    return { due, event, body: { type: 'sms.report', key, to, status, at: instant(due) } };
  });
}

function ofCall(call: Outgoing): Planned[] {
  const { key, to, time, type } = call;
  const course = courseOf(call);
  if (!course) return [];
  const { ends, over, seconds, answered = time, bridged } = course;
  const more = type === 'ring' ? {} : { ms: over - answered, ...(bridged ? { bridgedAt: instant(bridged.from), bridgedUntil: instant(bridged.until) } : {}) };
  let due = time;
  return course.reports.map(({ of, late, event }) => {
    const at = of === 'answered' ? answered : over;
    due = Math.max(due, at + late);
    const body = of === 'answered'
      ? { type: 'call.answered' as const, key, to, at: instant(at) }
      : { type: 'call.ended' as const, key, to, outcome: ends, seconds, ...(seconds > 0 ? more : {}), at: instant(at) };
    return { due, event, body };
  });
}

const instant = (ms: number) => new Date(ms).toISOString();
