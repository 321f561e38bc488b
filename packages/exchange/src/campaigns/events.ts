import { codeCallEvent } from '../callerIds/events.ts';
import type { CallAnswered, CallEnded } from '../carrier/carrier.ts';
import type { EventKind } from '../carrier/events.ts';
import { instantOf, isText } from '../carrier/fields.ts';
import { ofRecipientKey } from '../store/recipientKeys.ts';
import { answerCall, endCall } from '../store/recipients.ts';
import { isOutcome } from './outcomes.ts';

const longestCall = 86_400;

/** Somebody, or something, answered a call. */
export const callAnswered: EventKind<CallAnswered> = {
  read: (body) => (isText(body.key) && isText(body.to) && instantOf(body.at) !== undefined ? (body as unknown as CallAnswered) : undefined),
  take: async (exchange, event) => {
    const name = ofRecipientKey(event.key);
    return name ? answerCall(exchange.table, name, instantOf(event.at)!) : (await codeCallEvent(exchange, event)) ?? false;
  },
  told: ({ key }) => ({ key }),
};

/** A call is over. */
export const callEnded: EventKind<CallEnded> = {
  read: ({ seconds = 0, ...body }) => (isText(body.key) && isText(body.to) && isOutcome(body.outcome) && Number.isInteger(seconds) && (seconds as number) >= 0 && (seconds as number) <= longestCall && instantOf(body.at) !== undefined
    ? ({ ...body, seconds } as unknown as CallEnded) : undefined),
  take: async (exchange, event) => {
    const name = ofRecipientKey(event.key);
    return name ? endCall(exchange.table, name, event.outcome, instantOf(event.at)!, event.seconds) : (await codeCallEvent(exchange, event)) ?? false;
  },
  told: ({ key, outcome }) => ({ key, outcome }),
};
