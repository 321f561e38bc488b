import { backOff, turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import { carrierKey, type SmsRow } from '../store/sms.ts';
import { handedOn } from './status.ts';

const mostTries = 8;

/** Hands a message's recipients to the carrier, each by its own idempotency key, and writes down what it said. */
export const workSms = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<SmsRow>(exchange, 'sms', key, worker, async (row) => {
  const { carrier, clock, log } = exchange;
  const takenAt = clock.now();
  const taken = await Promise.all(row.to.map(async (to, i) => {
    const before = row.taken?.[i];
    if (before) return before;
    try {
      const submitted = await carrier.sendSms({ key: carrierKey(row, i), from: row.from, to, text: row.text, flash: row.flash });
      return submitted.taken ? handedOn : submitted.status;
    } catch (problem) {
      log({ level: 'warn', event: 'carrier unsure', key: carrierKey(row, i), problem: String(problem) });
      return null;
    }
  }));
  if (!taken.includes(null)) return { next: { done: true }, set: { taken, takenAt } };
  if (row.tries < mostTries) return { next: { again: clock.now() + backOff(row.tries) }, set: { taken, takenAt } };
  return { next: { dead: 'the carrier gave no word' }, set: { taken, takenAt } };
});
