import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import { carrierKey, claimSms, settleSms, type SmsRow } from '../store/sms.ts';
import { handedOn } from './status.ts';

const mostTries = 8;

/** Hands a message's recipients to the carrier, each by its own idempotency key, and writes down what it said. */
export async function workSms(exchange: Exchange, key: Key, worker: string): Promise<void> {
  const { table, carrier, clock, log } = exchange;
  const claimed = await claimSms(table, key, worker, clock.now());
  if (!claimed.done) return;
  const row = claimed.item as unknown as SmsRow;
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
  const tries = (row.tries ?? 0) + 1;
  const again = taken.includes(null) && tries < mostTries ? clock.now() + 1000 * 2 ** tries : undefined;
  if (taken.includes(null) && again === undefined) log({ level: 'error', event: 'carrier gave no word', key: row.sk, system: row.system });
  await settleSms(table, row, worker, taken, again);
}
