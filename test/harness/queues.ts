import { expect } from 'vitest';
import { carrierPost } from './carrier.ts';
import type { useExchange } from './exchange.ts';

type Happening = { event: string; call?: string; agent?: string; phone?: string; penalty?: number; at?: number | string };

/** A queue of a system, of which a carrier tells. */
export function queueOf(at: ReturnType<typeof useExchange>, system: string, path = '/1/2') {
  /** The event as a carrier posts it; `at` is now, unless given. */
  const eventOf = ({ event, at: when = at.exchange.clock.now(), ...more }: Happening) => ({ type: `queue.${event}`, system, path, ...more, at: new Date(when).toISOString() });
  return {
    eventOf,
    async tell(...happenings: Happening[]): Promise<void> {
      for (const happening of happenings) expect(await carrierPost(at, eventOf(happening))).toEqual({ status: 200, body: { accepted: true } });
    },
  };
}
