import type { Message, PlacedCall } from './messages.ts';
import { outcomeNamed } from './outcomes.ts';

const instant = (ms: number) => new Date(ms).toISOString();

/** A message as `GET /simulator/events` tells it. */
export function eventOf({ id, to, from, text, flash, time, key, outcome, repeats, reports }: Message) {
  const met = outcomeNamed(outcome);
  return {
    id,
    type: 'sms' as const,
    to, from, text, flash,
    time: instant(time),
    key,
    outcome,
    /** Whether the telephone has it; once, however often it was handed over. */
    delivered: met?.delivered ?? false,
    /** The status with which it was refused at once. */
    refused: met?.refused ?? null,
    repeats,
    reports: reports.map(({ webhook, status, due, posted, accepted }) => ({ id: webhook, status, due: instant(due), posted: posted === undefined ? null : instant(posted), accepted: accepted ?? null })),
  };
}

/** A call as `GET /simulator/events` tells it; `placed` is false for one that the network could not place. */
function callEventOf({ id, type, to, from, time, key, outcome, repeats }: PlacedCall) {
  const unplaced = outcomeNamed(outcome)?.unplaced ?? null;
  return { id, type, to, from, time: instant(time), key, outcome, placed: unplaced === null, refused: unplaced, repeats };
}

export type SimulatorEvent = ReturnType<typeof eventOf> | ReturnType<typeof callEventOf>;

export interface EventsQuery { after?: number; to?: string; limit?: number }

/** The messages and calls after an id, ascending, at most `limit`; `more` tells whether there are others. */
export function eventsAfter(all: readonly (Message | PlacedCall)[], { after = 0, to, limit = 10_000 }: EventsQuery): { events: SimulatorEvent[]; more: boolean } {
  const events: SimulatorEvent[] = [];
  for (let i = Math.max(after, 0); i < all.length; i++) {
    if (to !== undefined && all[i]!.to !== to) continue;
    if (events.length === limit) return { events, more: true };
    const event = all[i]!;
    events.push(event.type === 'sms' ? eventOf(event) : callEventOf(event));
  }
  return { events, more: false };
}
