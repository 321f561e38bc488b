import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';

/**
 * Which process is killed, and when: at call `call` (the first is 1) of a piece of due work, to the database or to the
 * carrier; with `all`, at that call of whatever the exchange does (commands, due work, what carriers post), counted from the
 * death before it.
 */
export interface Death { who: 'exchange' | 'database'; moment: 'before' | 'during' | 'after'; call: number; all?: true }

export interface Life {
  /** A call to the database or to the carrier. */
  step<T>(call: () => Promise<T>): Promise<T>;
  /** A carrier whose calls are numbered. */
  carrier(carrier: Carrier): Carrier;
  /** A piece of due work. */
  work<T>(act: () => Promise<T>): Promise<T>;
  /** From now on these deaths are to come, and the counting begins anew. */
  expect(deaths: Death[]): void;
}

/** Without a death to come nothing is counted: to follow every promise would cost each request a fifth of its time. */
const immortal: Life = { step: (call) => call(), carrier: (carrier) => carrier, work: (act) => act(), expect: () => {} };

/** For crash tests: numbers calls, and kills at those that are named, one after another. */
export function mortal(deaths: Death[] | undefined, kill: (who: Death['who']) => void): Life {
  return deaths === undefined ? immortal : dying(deaths, kill);
}

function dying(first: Death[], kill: (who: Death['who']) => void): Life {
  const current = new AsyncLocalStorage<{ calls: number }>();
  let deaths = first;
  let calls = 0;

  async function die<T>({ who, moment }: Death, call: () => Promise<T>): Promise<T> {
    if (moment === 'before') kill(who);
    const answer = call();
    // A moment later the request is on its way and, as a rule, not yet answered.
    if (moment !== 'before') await Promise.race([answer.catch(() => {}), moment === 'during' ? sleep(1) : answer.catch(() => {})]);
    if (moment !== 'before') kill(who);
    return answer;
  }

  function step<T>(call: () => Promise<T>): Promise<T> {
    const [death, ...others] = deaths;
    const work = current.getStore();
    if (!death || !(death.all ? ++calls === death.call : work && ++work.calls === death.call)) return call();
    deaths = others;
    calls = 0;
    return die(death, call);
  }

  return {
    step,
    carrier: (carrier: Carrier): Carrier =>
      Object.fromEntries(Object.entries(carrier).map(([name, act]) => [name, (...given: unknown[]) => step(() => (act as (...given: unknown[]) => Promise<unknown>)(...given))])) as unknown as Carrier,
    work: <T>(act: () => Promise<T>): Promise<T> => current.run({ calls: 0 }, act),
    expect(these) {
      deaths = these;
      calls = 0;
    },
  };
}
