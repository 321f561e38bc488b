import type { CommandError } from '@merkazia/client';
import type { Ask, Found } from '../../store/asks.ts';
import type { Upstream } from './upstream.ts';

/** What upstream answered, or what its books tell of a command it may have run. */
export type Answered = Omit<Found, 'state'>;

/** How one kind of command is asked upstream: the table in adapter.ts has them all. */
export interface Way {
  /** Asks for those of an ask that have no word yet; answers the words of all. */
  ask(upstream: Upstream, ask: Ask, left: number[]): Promise<Answered>;
  /** The word for numbers that upstream refuses for good; undefined when it is not the numbers that it refuses. */
  refusal(problem: CommandError): string | undefined;
  /** The word for numbers that upstream refused again and again for what should have passed. */
  refused: string;
  /** Looks in the books upstream whether a command ran that got no answer; undefined when they do not show it. */
  look(upstream: Upstream, ask: Ask): Promise<Answered | undefined>;
}

/** Units of a billing field, a number or text, in thousandths; undefined for what is none. */
export function thousandths(units: unknown): number | undefined {
  const amount = typeof units === 'string' && units.trim() === '' ? Number.NaN : Number(units ?? Number.NaN);
  return Number.isFinite(amount) ? Math.round(amount * 1000) : undefined;
}
