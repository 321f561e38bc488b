import type { CallAnswered, CallEnded } from '../carrier/carrier.ts';
import type { EventKind } from '../carrier/events.ts';
import { instantOf, isText } from '../carrier/fields.ts';
import { ofRecipientKey } from '../store/recipientKeys.ts';
import { answerCall, endCall } from '../store/recipients.ts';
import { isOutcome } from './outcomes.ts';

const longestCall = 86_400;

const isCount = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** What a carrier may tell beside, where it knows it. */
const isMore = ({ ms, bridgedAt, bridgedUntil }: Record<string, unknown>): boolean =>
  (ms === undefined || isCount(ms, longestCall * 1000)) && [bridgedAt, bridgedUntil].every((at) => at === undefined || instantOf(at) !== undefined);

/** Somebody, or something, answered a call. */
export const callAnswered: EventKind<CallAnswered> = {
  read: (body) => (isText(body.key) && isText(body.to) && instantOf(body.at) !== undefined ? (body as unknown as CallAnswered) : undefined),
  take: async ({ table }, { key, at }) => {
    const name = ofRecipientKey(key);
    return name !== undefined && answerCall(table, name, instantOf(at)!);
  },
  told: ({ key }) => ({ key }),
};

/** A call is over. */
export const callEnded: EventKind<CallEnded> = {
  read: ({ seconds, ...body }) => {
    const whole = { ...body, seconds: seconds ?? (isCount(body.ms, longestCall * 1000) ? Math.ceil(body.ms / 1000) : 0) };
    return isText(body.key) && isText(body.to) && isOutcome(body.outcome) && isCount(whole.seconds, longestCall) && instantOf(body.at) !== undefined && isMore(body) ? (whole as unknown as CallEnded) : undefined;
  },
  take: async ({ table }, { key, outcome, at, seconds }) => {
    const name = ofRecipientKey(key);
    return name !== undefined && endCall(table, name, outcome, instantOf(at)!, seconds);
  },
  told: ({ key, outcome }) => ({ key, outcome }),
};
