import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';

/** Which process is killed, and when: at call `call` (the first is 1) of a piece of due work, to the database or to the carrier. */
export interface Death { who: 'exchange' | 'database'; moment: 'before' | 'during' | 'after'; call: number }

/** For crash tests: numbers the calls of each piece of due work, and kills once, at the call that was named. */
export function mortal(death: Death | undefined, kill: (who: Death['who']) => void) {
  const current = new AsyncLocalStorage<{ calls: number }>();
  let over = death === undefined;

  async function die<T>(call: () => Promise<T>): Promise<T> {
    const { who, moment } = death!;
    over = true;
    if (moment === 'before') kill(who);
    const answer = call();
    // A moment later the request is on its way and, as a rule, not yet answered.
    if (moment !== 'before') await Promise.race([answer.catch(() => {}), moment === 'during' ? sleep(1) : answer.catch(() => {})]);
    if (moment !== 'before') kill(who);
    return answer;
  }

  /** A call to the database or to the carrier. */
  function step<T>(call: () => Promise<T>): Promise<T> {
    const work = current.getStore();
    return work && !over && ++work.calls === death!.call ? die(call) : call();
  }

  return {
    step,
    /** A carrier whose calls are numbered. */
    carrier: (carrier: Carrier): Carrier =>
      Object.fromEntries(Object.entries(carrier).map(([name, act]) => [name, (...given: unknown[]) => step(() => (act as (...given: unknown[]) => Promise<unknown>)(...given))])) as unknown as Carrier,
    /** A piece of due work. */
    work: <T>(act: () => Promise<T>): Promise<T> => current.run({ calls: 0 }, act),
  };
}

export type Life = ReturnType<typeof mortal>;
