import { callEnded, callAnswered } from '../campaigns/events.ts';
import type { Exchange } from '../exchange.ts';
import { incomingEnded } from '../incoming/ended.ts';
import { queueEvents } from '../queues/events.ts';
import { smsReport } from '../sms/report.ts';

/**
 * One kind of event that carriers post: how it is read from the body (undefined when it is not one), and how it is taken in.
 * `id` is the event's webhook-id. `take` answers false when nothing here is known by what the event names; it does the same
 * whatever the order in which events come, and however often.
 */
export interface EventKind<E> {
  read(body: Record<string, unknown>): E | undefined;
  take(exchange: Exchange, event: E, id: string): Promise<boolean>;
  /** What the log tells of it. */
  told(event: E): Record<string, unknown>;
}

/** Every event of a carrier, by the `type` of the contract's carrierEvent. */
export const carrierEvents: Record<string, EventKind<any>> = {
  'sms.report': smsReport,
  'call.answered': callAnswered,
  'call.ended': callEnded,
  'incoming.ended': incomingEnded,
  ...queueEvents,
};

/** A text of an event: there, and of a length that any of them has. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 200;

/** The instant of an event in milliseconds; undefined for what is none. */
export function instantOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}
