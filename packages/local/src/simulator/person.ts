import type { CallOutcome } from '@merkazia/exchange/carrier/carrier';

/** What a person at a telephone does with a call: answers, hangs up, presses keys. `time` is when, in milliseconds; `leg` which of two telephones, the first unless it is said. */
export interface Hand { does: 'answer' | 'hang-up' | 'press'; keys?: string; leg?: 1 | 2; time: number }

/** How a call goes; moments in milliseconds, `answered` absent when it is not. */
export interface Going { ends: CallOutcome; answered?: number | undefined; over: number }

/**
 * How a call goes on that would go so by itself, after all that a person did with it. One that is answered is over `talk`
 * milliseconds later, or when it would have been, or when the person hangs up; who hangs up before that is busy.
 */
export function byHand<G extends Going>(call: G, hands: readonly Hand[], talk?: number): G {
  let going = call;
  for (const { does, time } of hands) {
    if (time >= going.over) continue;
    const isAnswered = going.answered !== undefined && going.answered <= time;
    if (does === 'answer' && !isAnswered) going = { ...going, ends: 'answered', answered: time, over: talk === undefined ? going.over : time + talk };
    if (does === 'hang-up') going = { ...going, ...(isAnswered ? {} : { ends: 'busy', answered: undefined }), over: time };
  }
  return going;
}

/** What a person did with one telephone of a call. */
export const ofLeg = (hands: readonly Hand[] = [], leg: 1 | 2): readonly Hand[] => hands.filter((hand) => (hand.leg ?? 1) === leg);

/** Why a person cannot do something with a call that goes so; undefined when it can be done. */
export function impossible(does: Hand['does'], { answered, over }: Pick<Going, 'answered' | 'over'>, now: number): string | undefined {
  const isAnswered = answered !== undefined && answered <= now;
  if (now >= over) return 'The call is over.';
  if (does === 'answer' && isAnswered) return 'The call was answered already.';
  return does === 'press' && !isAnswered ? 'Keys are pressed once the call was answered.' : undefined;
}

/** The keys that were pressed during a call, in their order. */
export const keysOf = (hands: readonly Hand[] = []): string => hands.map(({ keys = '' }) => keys).join('');
