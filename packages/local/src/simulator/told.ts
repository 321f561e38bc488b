import { createHash } from 'node:crypto';
import type { CallAnswered, CallEnded, SmsReport, TzintukEvent } from '@merkazia/exchange/carrier/carrier';
import { incomingEvent } from './incoming.ts';
import type { Received } from './journal.ts';
import type { Reported, Ring } from './messages.ts';
import { outcomeNamed } from './outcomes.ts';
import { courseOf } from './ringing.ts';

/** An event that the carrier posts, when its time has come; a repeated one has the same webhook-id. */
export interface Told { webhook: string; due: number; body: SmsReport | CallAnswered | CallEnded | TzintukEvent }

/** When the event at a place is due; undefined after the last one. */
export const dueOf = (one: Reported, place: number): number | undefined => plannedFor(one)[place]?.due;

/** Everything that the carrier tells of a message or a ring, in its order. */
export const toldOf = (one: Reported): Told[] => plannedFor(one).map((planned) => told(one, planned));

interface Planned { due: number; event: number; body: Told['body'] }

const told = ({ key, time }: Reported, { due, event, body }: Planned): Told =>
  ({ webhook: `evt_${createHash('sha256').update(`${key} ${time} ${event}`).digest('base64url').slice(0, 22)}`, due, body });

const plannedFor = (one: Reported): Planned[] => (one.type === 'sms' ? ofMessage(one) : one.type === 'ring' ? ofRing(one) : [{ due: one.time, event: 1, body: incomingEvent(one) }]);

function ofMessage({ key, to, time, outcome }: Received): Planned[] {
  return (outcomeNamed(outcome)?.reports ?? []).map(({ status, after, event }) => {
    const due = time + after;
    return { due, event, body: { type: 'sms.report', key, to, status, at: instant(due) } };
  });
}

function ofRing(ring: Ring): Planned[] {
  const { key, to, time } = ring;
  const course = courseOf(ring);
  if (!course) return [];
  const { ends, answered = time, over, seconds } = course;
  let due = time;
  return course.reports.map(({ of, late, event }) => {
    const at = of === 'answered' ? answered : over;
    due = Math.max(due, at + late);
    const body = of === 'answered'
      ? { type: 'call.answered' as const, key, to, at: instant(at) }
      : { type: 'call.ended' as const, key, to, outcome: ends, seconds, at: instant(at) };
    return { due, event, body };
  });
}

const instant = (ms: number) => new Date(ms).toISOString();
