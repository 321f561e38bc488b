import { smsWord } from '../campaigns/ways.ts';
import { handOver } from '../carrier/handOver.ts';
import { backOff, turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';
import { wholeText } from './hidden.ts';
import { carrierKey, type SmsRow } from '../store/sms.ts';

const mostTries = 8;

/** Hands a message's recipients to the carrier, each by its own idempotency key, and writes down what it said. */
export const workSms = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<SmsRow>(exchange, 'sms', key, worker, async (row) => {
  const { carrier, clock } = exchange;
  const takenAt = clock.now();
  const text = wholeText(exchange, row);
  const left = row.to.flatMap((to, i) => (row.taken?.[i] ? [] : [{ i, message: { key: carrierKey(row, i), from: row.from, to, text, flash: row.flash } }]));
  const batch = { key: `${row.system}.${row.id}.${row.part}`, system: row.system };
  const words = await handOver(exchange, batch, left.map(({ message }) => message), async (message) => smsWord(await carrier.sendSms(message)),
    (messages) => carrier.sendMany?.({ ...batch, messages }).then((answers) => answers.map((answer) => answer && smsWord(answer))));
  const taken = row.to.map((_, i) => row.taken?.[i] ?? null);
  for (const [n, { i }] of left.entries()) taken[i] = words[n]!;
  if (!taken.includes(null)) return { next: { done: true }, set: { taken, takenAt, ...(row.sealed === undefined ? {} : { sealed: undefined }) } };
  if (row.tries < mostTries) return { next: { again: clock.now() + backOff(row.tries) }, set: { taken, takenAt } };
  return { next: { dead: 'the carrier gave no word' }, set: { taken, takenAt } };
});
