import { backOff, type Done, turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { isRecording, type Key } from '../store/keys.ts';
import { type CallRow, termsOf } from './call.ts';
import { kinds } from './kinds.ts';
import { prolong } from './prolong.ts';
import { keepRecording } from './recording.ts';
import { settle } from './settle.ts';

/** How often the carrier is asked for a word, and how long after its time a call's end is waited for, in milliseconds. */
const mostAsked = 8;
const patience = 15 * 60_000;
/** More time is paid for so many milliseconds before the end of what was; of a short time when half of it is over. */
const ahead = 120_000;
const soon = 5000;

/** One turn of a single call (to be placed, to be paid for longer, or whose end never came), or of its recording. */
export const workCall = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => (isRecording(key)
  ? keepRecording(exchange, key, worker)
  : turn<CallRow>(exchange, 'call', key, worker, (row) => {
    if (row.state !== 'open') return Promise.resolve({ next: row.state === 'over' ? { done: true } : { dead: noEnd } });
    return row.word === undefined ? place(exchange, row) : lookAfter(exchange, row, worker);
  }));

const noEnd = 'the carrier never told how the call ended';

/** Gives the call to the carrier. A carrier that gave no word, however often it was asked, may have taken it all the same. */
async function place(exchange: Exchange, row: CallRow & { tries: number }): Promise<Done> {
  const { clock, log } = exchange;
  const askedAt = row.askedAt ?? clock.now();
  const taken = await kinds[row.kind].place(exchange, row).catch((problem: unknown) => void log({ level: 'warn', event: 'carrier unsure', key: row.campaign, problem: String(problem) }));
  const now = clock.now();
  const asked = { tries: undefined, asks: undefined, told: row.seconds };
  if (!taken) {
    const asks = (row.asks ?? 0) + 1;
    return asks < mostAsked
      ? { next: { again: now + backOff(asks) }, set: { asks, askedAt, tries: undefined } }
      : { next: { again: endOf({ ...row, takenAt: now }) + patience }, set: { ...asked, word: 'none', takenAt: now } };
  }
  if (taken.taken) return { next: { again: lookAt({ ...row, takenAt: now }) }, set: { ...asked, word: 'taken', takenAt: now } };
  await settle(exchange, row.campaign, (seen) => (seen.state === 'open'
    ? { price: 0, state: 'over', word: taken.outcome, hooks: kinds[row.kind].refused(row, taken.outcome) } : undefined), { held: true });
  return { next: { done: true }, set: { tries: undefined } };
}

/** Until when a call is paid for, and when that is looked after. */
const endOf = ({ takenAt, seconds }: CallRow): number => takenAt! + seconds * 1000;
const lookAt = (row: CallRow): number => endOf(row) - Math.min(ahead, row.seconds * 500);

async function lookAfter(exchange: Exchange, row: CallRow, worker: string): Promise<Done> {
  const now = exchange.clock.now();
  const last = { next: { again: endOf(row) + patience }, set: { tries: undefined } };
  if (now < lookAt(row)) return { next: { again: lookAt(row) } };
  if (now >= endOf(row) + patience) {
    await settle(exchange, row.campaign, (seen) => (seen.state === 'open' ? { price: 0, state: 'unknown' } : undefined), { held: true });
    return { next: { dead: noEnd } };
  }
  // Of a call that nobody is known to have answered only the end is waited for.
  if (Object.keys(row.answered).length === 0 || now >= endOf(row)) return last;
  const longer = row.told! < row.seconds ? row : await prolong(exchange, row, worker, termsOf(exchange.config, row.kind));
  if (longer === undefined) return last;
  // Told again it lasts longer and is not placed anew.
  const told = await kinds[row.kind].place(exchange, longer).catch(() => undefined);
  return told ? { next: { again: lookAt(longer) }, set: { told: longer.seconds, tries: undefined } } : { next: { again: Math.min(now + soon, endOf(longer)) }, set: { tries: undefined } };
}
