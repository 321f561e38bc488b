import { codeCallEvent } from '../callerIds/events.ts';
import type { CallAnswered, CallEnded } from '../carrier/carrier.ts';
import type { EventKind } from '../carrier/events.ts';
import { instantOf, isText } from '../carrier/fields.ts';
import { ofRecipientKey } from '../store/recipientKeys.ts';
import { answerCall, endCall } from '../store/recipients.ts';
import { tellAnswered, tellEnded } from './hooks.ts';
import { isOutcome } from './outcomes.ts';

const longestCall = 86_400;

const isCount = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** What a carrier may tell beside, where it knows it. */
const isMore = ({ ms, bridgedAt, bridgedUntil }: Record<string, unknown>): boolean =>
  (ms === undefined || isCount(ms, longestCall * 1000)) && [bridgedAt, bridgedUntil].every((at) => at === undefined || instantOf(at) !== undefined);

/** Somebody, or something, answered a call. */
export const callAnswered: EventKind<CallAnswered> = {
  read: (body) => (isText(body.key) && isText(body.to) && instantOf(body.at) !== undefined ? (body as unknown as CallAnswered) : undefined),
  take: async (exchange, event) => {
    const name = ofRecipientKey(event.key);
    if (!name) return codeCallEvent(exchange, event);
    const group = await answerCall(exchange.table, name, instantOf(event.at)!);
    if (group) await tellAnswered(exchange, name, group);
    return group !== undefined;
  },
  told: ({ key }) => ({ key }),
};

/** A call is over. */
export const callEnded: EventKind<CallEnded> = {
  read: ({ seconds, ...body }) => {
    const whole = { ...body, seconds: seconds === undefined ? (isCount(body.ms, longestCall * 1000) ? Math.ceil(body.ms / 1000) : 0) : seconds };
    return isText(body.key) && isText(body.to) && isOutcome(body.outcome) && isCount(whole.seconds, longestCall) && instantOf(body.at) !== undefined && isMore(body) ? (whole as unknown as CallEnded) : undefined;
  },
  take: async (exchange, event) => {
    const name = ofRecipientKey(event.key);
    if (!name) return codeCallEvent(exchange, event);
    const group = await endCall(exchange.table, name, event.outcome, instantOf(event.at)!, event.seconds);
    if (group) await tellEnded(exchange, name, group, event);
    return group !== undefined;
  },
  told: ({ key, outcome }) => ({ key, outcome }),
};
