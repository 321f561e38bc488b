import type { EventKind } from '../carrier/events.ts';
import { instantOf, isText } from '../carrier/fields.ts';
import { directions, type IncomingEnded } from '../carrier/reported.ts';
import { recordIncoming } from '../store/incoming.ts';
import { systemOf } from '../store/systems.ts';

const longestCall = 86_400;

/** The record of a call that came in: its minutes are summed. The caller's number is not kept; nothing here asks for it. */
export const incomingEnded: EventKind<IncomingEnded> = {
  read: (body) => ([body.call, body.system, body.from].every(isText) && directions.some((direction) => direction === body.direction) && (instantOf(body.at) ?? -1) >= 0
    && Number.isInteger(body.seconds) && (body.seconds as number) >= 0 && (body.seconds as number) <= longestCall ? (body as unknown as IncomingEnded) : undefined),
  async take({ table }, { call, system, direction, seconds, at }) {
    const owner = await systemOf(table, system);
    if (owner !== undefined) await recordIncoming(table, owner, call, { direction, seconds, at: instantOf(at)! });
    return owner !== undefined;
  },
  told: ({ call, direction, seconds }) => ({ call, direction, seconds }),
};
