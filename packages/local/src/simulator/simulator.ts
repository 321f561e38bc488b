import { createHmac, randomInt, randomUUID } from 'node:crypto';
import type { Carrier, RingTaken, Submitted, VerifyCall } from '@merkazia/exchange/carrier/carrier';
import type { Log } from '@merkazia/exchange/log';
import type { Clock } from '@merkazia/exchange/time/clock';
import { openJournal } from '../journal.ts';
import { calls } from './calls.ts';
import { type Outgoing, refusedAs } from './course.ts';
import { faxes } from './faxes.ts';
import type { Incoming } from './incoming.ts';
import type { Entry, Received, ReceivedCode, ReceivedRing, ReceivedSpeech } from './journal.ts';
import { type Arrival, type IncomingCall, type Message, messages, type PlacedCall, type Reply, type Reported } from './messages.ts';
import { outcomeNamed, telephone } from './outcomes.ts';
import { persons } from './persons.ts';
import { outbox } from './outbox.ts';
import { reports } from './reports.ts';
import { signal } from '../signal.ts';
import { together } from './together.ts';

export interface SimulatorOptions {
  clock: Clock;
  log: Log;
  /** The journal; none keeps it in memory. */
  file: string | undefined;
  /** The journal of what the carrier tells unasked; none keeps it in memory. */
  eventsFile?: string | undefined;
  /** Where the pages of faxes are kept; none keeps them in memory. */
  faxFolder?: string | undefined;
  secret: string;
  hook: string;
}

/** What changed: an arrival, by its id, what numbers do, or everything. */
export type Change = number | 'scripts' | 'forgotten';

/** The telephone network on this machine: a carrier whose numbers decide what becomes of a message or a call. */
export function createSimulator(options: SimulatorOptions) {
  const { clock } = options;
  const journal = openJournal<Entry>(options.file, 'The simulator\'s journal');
  const known = messages(journal.past.splice(0));
  const isKept = (one: Reported) => known.all[one.id - 1] === one;
  const poster = reports({
    ...options,
    posted(one, place, accepted) {
      if (isKept(one)) record({ type: 'posted', id: one.id, report: place, time: clock.now(), accepted });
    },
  });
  const telling = outbox({ ...options, file: options.eventsFile });
  const changes = signal<Change>();
  const pages = faxes(options.faxFolder);
  for (const one of known.all) if (one.type !== 'call' && one.type !== 'reply') poster.schedule(one);

  function record(entry: Entry): void {
    journal.append(entry);
    known.apply(entry);
    changes.tell(entry.type === 'script' ? 'scripts' : entry.id);
  }

  /** What every arrival has: the next id, the number as the network knows it, and the outcome that it meets. */
  function arriving(given: string) {
    const to = telephone(given) ?? given;
    return { id: known.all.length + 1, time: clock.now(), to, outcome: known.outcomeFor(to).name };
  }

  let lastCalled = 0;

  const repeated = (before: Arrival): void => record({ type: 'repeat', id: before.id, time: clock.now() });

  const loseAnswer = ({ outcome }: Exclude<Arrival, IncomingCall | Reply>): void => {
    if (outcomeNamed(outcome)?.answerLost) throw new Error('the simulated carrier took it, and its answer was lost');
  };

  /** Takes a message, or a call to one telephone, and answers as `answer` says; what comes again under its key goes out once. */
  function take<A extends Message | Outgoing, Answer>(withKey: (key: string) => A | undefined, came: Received | ReceivedRing | ReceivedSpeech | ReceivedCode, answer: (arrival: A) => Answer): Answer {
    const before = withKey(came.key);
    if (before) {
      repeated(before);
      return answer(before);
    }
    record(came);
    const received = withKey(came.key)!;
    poster.schedule(received);
    loseAnswer(received);
    return answer(received);
  }

  const carrier: Carrier = {
    sendSms: async (message) => take(known.withKey, { type: 'sms', ...message, ...arriving(message.to) }, answerOf),
    ring: async ({ key, from, seconds, to }) => take(known.ringWithKey, { type: 'ring', key, from, seconds, ...arriving(to) }, takenOf),
    speak: async ({ key, from, text, repeats, rate, voice, seconds, to }) =>
      take(known.speechWithKey, { type: 'speech', key, from, text, times: repeats, rate, voice, seconds, ...arriving(to) }, takenOf),
    sayCode: async ({ key, from, to, code }) => take(known.codeWithKey, { type: 'code', key, from, code, ...arriving(to) }, takenOf),
    ...calls({ known, now: clock.now, record, arriving, schedule: poster.schedule, loseAnswer, faxes: pages }),
    async reserveCaller({ key }) {
      const number = createHmac('sha256', options.secret).update(`caller ID of ${key}`).digest().readUInt32BE() % 1_000_000;
      return { from: `0772${String(number).padStart(6, '0')}` };
    },
    async verifyCall(call): Promise<VerifyCall> {
      const before = known.callWithKey(call.key);
      if (before) {
        repeated(before);
        return placed(before);
      }
      record({ type: 'call', key: call.key, from: `0772${String(randomInt(1_000_000)).padStart(6, '0')}`, ...arriving(call.to) });
      const received = known.callWithKey(call.key)!;
      loseAnswer(received);
      return placed(received);
    },
  };

  return {
    carrier,
    /** Everything that is posted to the exchange. */
    reports: together(poster, telling),
    /** What the carrier tells unasked: calls that came in, and what happens in queues. */
    outbox: telling,
    messages: known,
    /** A person calls a system's number and does something there; the exchange is told of it. */
    incoming(call: Incoming): IncomingCall {
      const time = clock.now();
      lastCalled = Math.max(time, lastCalled + 1);
      record({ type: 'incoming', ...call, id: known.all.length + 1, time, key: `incoming-${randomUUID()}`, at: lastCalled });
      const received = known.all.at(-1) as IncomingCall;
      poster.schedule(received);
      return received;
    },
    ...persons({ known, now: clock.now, record, reschedule: poster.reschedule }),
    /** The pages of a fax, one PDF; undefined when there is no such fax. */
    faxPages: (id: number): Uint8Array | undefined => (known.all[id - 1]?.type === 'fax' ? pages.pages(id) : undefined),
    /** Calls with the id of whatever arrives or changes, with `scripts` when what numbers do changes, with `forgotten` when all is gone. */
    changed: changes.listen,
    /** Scripts what a number will do: the next `times` messages and calls, or all that come; null ends what was scripted. */
    script(number: string, outcome: string | null, times?: number): void {
      record({ type: 'script', number, outcome, times });
    },
    /** Forgets everything; the events' posting must have been stopped. */
    forget(): void {
      journal.clear();
      known.forget();
      poster.forget();
      lastCalled = 0;
      telling.forget();
      pages.forget();
      changes.tell('forgotten');
    },
    async close(): Promise<void> {
      await Promise.all([poster.stop(), telling.stop()]);
      telling.close();
      journal.close();
    },
  };
}

export type Simulator = ReturnType<typeof createSimulator>;

function answerOf(message: Message): Submitted {
  const status = outcomeNamed(message.outcome)?.refused;
  return status === undefined ? { taken: true } : { taken: false, status };
}

function takenOf(call: Outgoing): RingTaken {
  const outcome = refusedAs(call);
  return outcome === null ? { taken: true } : { taken: false, outcome };
}

function placed(call: PlacedCall): VerifyCall {
  const reason = outcomeNamed(call.outcome)?.unplaced;
  return reason === undefined ? { placed: true, from: call.from } : { placed: false, reason };
}
