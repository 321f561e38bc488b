import { type Client, createClient } from '@merkazia/client';
import { hookSecret } from '@merkazia/exchange/hooks/secrets';
import { createSystem } from '@merkazia/exchange/systems/create';
import { durationOf } from '@merkazia/local/duration';
import { demo } from '@merkazia/local/seed';
import { outcomeNamed, outcomes } from '@merkazia/local/simulator/outcomes';
import { type RunningExchange, startExchange as start } from '@merkazia/local/start';
import { numberOf, telephones } from './telephones.ts';
import type { NewTestSystem, Outcomes, TestClock, TestExchange, TestExchangeOptions, TestSystem } from './types.ts';

export type { NewTestSystem, Outcomes, ReceivedCall, ReceivedMail, ReceivedSms, TestClock, TestExchange, TestExchangeOptions, TestSystem, WaitOptions } from './types.ts';

const year = 365 * 86_400_000;

/**
 * Starts an exchange in memory, on a port and with a database of its own: several at once know nothing of each other. No
 * message leaves the machine and nothing is charged. Close it when the tests are over.
 *
 * @example
 * const exchange = await startExchange();
 * await register({ phone: '0521234567', smsApi: exchange.url });  // your program
 * await confirm(await exchange.lastCode('0521234567'));
 * await exchange.close();
 */
export async function startExchange(options: TestExchangeOptions = {}): Promise<TestExchange> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const { startAt, port, strictHosted, sip, systemSite, log } = options;
  const running = await start({
    port, strictHosted, log, pages: false,
    ...(startAt === undefined ? {} : { startAt: instantOf(startAt) }),
    config: { ...(sip === undefined ? {} : { sip }), ...(systemSite === undefined ? {} : { systemSite }) },
  });
  const { forget, ...came } = telephones(running);
  let opened = 0;

  const systemOf = (number: string, password: string): TestSystem => ({ number, password, token: `${number}:${password}`, client: clientOf(running, number, password) });

  async function system({ number, password = '1234', units = 1000, smsUnits = 1000, callerIds = [], ...given }: NewTestSystem = {}): Promise<TestSystem> {
    const did = number === undefined ? `07799${String(++opened).padStart(5, '0')}` : numberOf(number);
    const approved = callerIds.map((one) => ({ number: numberOf(one), expires: running.exchange.clock.now() + year }));
    const made = await createSystem(running.exchange, { ...given, did, password, units: Math.round(units * 1000), smsUnits: Math.round(smsUnits * 1000), callerIds: approved });
    if (!made) throw new Error(`There is a system ${did} already.`);
    return systemOf(did, password);
  }

  return {
    url: running.url,
    operatorKey: running.operatorKey,
    demo: systemOf(demo.did, demo.password),
    clock: clockOf(running),
    outcomes: outcomesOf(running),
    ...came,
    system,
    hookSecret: (number = demo.did) => hookSecret(running.exchange, numberOf(number)),
    settle: running.settle,
    async reset() {
      await running.reset();
      forget();
    },
    close: running.close,
    [Symbol.asyncDispose]: running.close,
  };
}

const clientOf = ({ url }: RunningExchange, username: string, password: string): Client => createClient({ baseUrl: url, username, password });

function clockOf(running: RunningExchange): TestClock {
  const now = () => running.exchange.clock.now();
  return {
    now: () => new Date(now()),
    async advance(by) {
      const duration = typeof by === 'string' ? durationOf(by) : by;
      if (duration === undefined || !(duration >= 0)) throw new TypeError(`The clock is advanced by a duration such as PT10M or by milliseconds, not ${by}.`);
      await running.advance(duration);
    },
    async forwardTo(instant) {
      const by = instantOf(instant) - now();
      if (by < 0) throw new RangeError(`The clock only goes forward: it is ${new Date(now()).toISOString()} already.`);
      await running.advance(by);
    },
  };
}

function outcomesOf({ simulator }: RunningExchange): Outcomes {
  return {
    numbers: Object.fromEntries(outcomes.map(({ name, number }) => [name, number])),
    list: () => outcomes.map(({ name, number, does }) => ({ name, number, does })),
    next(number, outcome, times = 1) {
      if (!outcomeNamed(outcome)) throw new TypeError(`There is no outcome ${outcome}; there are ${outcomes.map(({ name }) => name).join(', ')}.`);
      if (times !== Infinity && !(Number.isSafeInteger(times) && times > 0)) throw new TypeError(`times is a whole number above 0, or Infinity; not ${times}.`);
      simulator.script(numberOf(number), outcome, times === Infinity ? undefined : times);
    },
  };
}

function instantOf(given: Date | string | number): number {
  const instant = new Date(given).getTime();
  if (Number.isNaN(instant)) throw new TypeError(`${String(given)} is no instant such as 2030-01-01T08:00:00Z.`);
  return instant;
}
