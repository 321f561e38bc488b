import { randomInt, randomUUID } from 'node:crypto';
import type { Carrier, OutgoingSms, Submitted, VerifyCall } from '@merkazia/exchange/carrier/carrier';
import type { Log } from '@merkazia/exchange/log';
import type { Clock } from '@merkazia/exchange/time/clock';
import { openJournal } from '../journal.ts';
import type { Entry, Received } from './journal.ts';
import { type Message, messages, type PlacedCall } from './messages.ts';
import { outcomeNamed, type Outcome, telephone } from './outcomes.ts';
import { outbox } from './outbox.ts';
import { reports } from './reports.ts';
import { together } from './together.ts';

export interface SimulatorOptions {
  clock: Clock;
  log: Log;
  /** The journal; none keeps it in memory. */
  file: string | undefined;
  /** The journal of what the carrier tells unasked; none keeps it in memory. */
  eventsFile?: string | undefined;
  secret: string;
  hook: string;
}

/** The telephone network on this machine: a carrier whose numbers decide what becomes of a message. */
export function createSimulator(options: SimulatorOptions) {
  const { clock } = options;
  const journal = openJournal<Entry>(options.file, 'The simulator\'s journal');
  const known = messages(journal.past);
  const poster = reports({
    ...options,
    posted(message, report, accepted) {
      if (known.withKey(message.key) === message) record({ type: 'posted', id: message.id, report, time: clock.now(), accepted });
    },
  });
  const telling = outbox({ ...options, file: options.eventsFile });
  for (const message of known.all) if (message.type === 'sms') poster.schedule(message);

  function record(entry: Entry): void {
    journal.append(entry);
    known.apply(entry);
  }

  function receive(message: OutgoingSms, outcome: Outcome, to: string): Message {
    const time = clock.now();
    const ids = new Map<number, string>();
    const webhookOf = (event: number) => ids.get(event) ?? ids.set(event, `evt_${randomUUID()}`).get(event)!;
    const received: Received = {
      type: 'sms', id: known.all.length + 1, time, ...message, to, outcome: outcome.name,
      reports: outcome.reports.map(({ status, after, event }) => ({ webhook: webhookOf(event), status, due: time + after })),
    };
    record(received);
    poster.schedule(known.withKey(message.key)!);
    return known.withKey(message.key)!;
  }

  const carrier: Carrier = {
    async sendSms(message): Promise<Submitted> {
      const before = known.withKey(message.key);
      if (before) {
        record({ type: 'repeat', id: before.id, time: clock.now() });
        return answerOf(before);
      }
      const to = telephone(message.to) ?? message.to;
      const outcome = known.outcomeFor(to);
      const received = receive(message, outcome, to);
      if (outcome.answerLost) throw new Error('the simulated carrier took the message and its answer was lost');
      return answerOf(received);
    },
    async ring() { throw new Error('not yet'); },
    async reserveCaller() { throw new Error('not yet'); },
    async verifyCall(call): Promise<VerifyCall> {
      const before = known.callWithKey(call.key);
      if (before) {
        record({ type: 'repeat', id: before.id, time: clock.now() });
        return placed(before);
      }
      const to = telephone(call.to) ?? call.to;
      const outcome = known.outcomeFor(to);
      record({ type: 'call', id: known.all.length + 1, time: clock.now(), key: call.key, from: `0772${String(randomInt(1_000_000)).padStart(6, '0')}`, to, outcome: outcome.name });
      if (outcome.answerLost) throw new Error('the simulated carrier placed the call and its answer was lost');
      return placed(known.callWithKey(call.key)!);
    },
  };

  return {
    carrier,
    /** Everything that is posted to the exchange. */
    reports: together(poster, telling),
    /** What the carrier tells unasked: calls that came in, and what happens in queues. */
    outbox: telling,
    messages: known,
    /** Scripts what a number will do: the next `times` messages, or all that come. */
    script(number: string, outcome: string, times?: number): void {
      record({ type: 'script', number, outcome, times });
    },
    /** Forgets everything; reports must have been stopped. */
    forget(): void {
      journal.clear();
      known.forget();
      poster.forget();
      telling.forget();
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

function placed(call: PlacedCall): VerifyCall {
  const reason = outcomeNamed(call.outcome)?.unplaced;
  return reason === undefined ? { placed: true, from: call.from } : { placed: false, reason };
}
