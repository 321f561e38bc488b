import { singleCallEvents } from '../calls/events.ts';
import { callEnded, callAnswered } from '../campaigns/events.ts';
import type { Exchange } from '../exchange.ts';
import { incomingEnded } from '../incoming/ended.ts';
import { tzintukEvents } from '../lists/tzintukEvents.ts';
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
  ...singleCallEvents,
  ...tzintukEvents,
  'incoming.ended': incomingEnded,
  ...queueEvents,
};
