import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';

/** Which process is killed, and when: at call `call` (the first is 1) of a piece of due work, to the database or to the carrier. */
export interface Death { who: 'exchange' | 'database'; moment: 'before' | 'during' | 'after'; call: number }

export interface Life {
  /** A call to the database or to the carrier. */
  step<T>(call: () => Promise<T>): Promise<T>;
  /** A carrier whose calls are numbered. */
  carrier(carrier: Carrier): Carrier;
  /** A piece of due work. */
  work<T>(act: () => Promise<T>): Promise<T>;
}

/** Without a death to come nothing is counted: to follow every promise would cost each request a fifth of its time. */
const immortal: Life = { step: (call) => call(), carrier: (carrier) => carrier, work: (act) => act() };

/** For crash tests: numbers the calls of each piece of due work, and kills once, at the call that was named. */
export function mortal(death: Death | undefined, kill: (who: Death['who']) => void): Life {
  return death === undefined ? immortal : dying(death, kill);
}

function dying(death: Death, kill: (who: Death['who']) => void): Life {
  const current = new AsyncLocalStorage<{ calls: number }>();
  let over = false;

  async function die<T>(call: () => Promise<T>): Promise<T> {
    const { who, moment } = death;
    over = true;
    if (moment === 'before') kill(who);
    const answer = call();
    // A moment later the request is on its way and, as a rule, not yet answered.
    if (moment !== 'before') await Promise.race([answer.catch(() => {}), moment === 'during' ? sleep(1) : answer.catch(() => {})]);
    if (moment !== 'before') kill(who);
    return answer;
  }

  function step<T>(call: () => Promise<T>): Promise<T> {
    const work = current.getStore();
    return work && !over && ++work.calls === death.call ? die(call) : call();
  }

  return {
    step,
    carrier: (carrier: Carrier): Carrier =>
      Object.fromEntries(Object.entries(carrier).map(([name, act]) => [name, (...given: unknown[]) => step(() => (act as (...given: unknown[]) => Promise<unknown>)(...given))])) as unknown as Carrier,
    work: <T>(act: () => Promise<T>): Promise<T> => current.run({ calls: 0 }, act),
  };
}
