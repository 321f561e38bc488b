import type { Exchange } from '@merkazia/exchange/exchange';
import type { LocalClock } from './clock.ts';
import { lookAtDue } from './due.ts';
import type { LocalQueue } from './queue.ts';
import type { Posts } from './simulator/together.ts';

/** How far the clock goes while something stays overdue (leased, or failing again and again): the minute of the tick. */
const stride = 60_000;
const patience = 30_000;

export interface AdvanceParts { exchange: Exchange; clock: LocalClock; queue: LocalQueue; reports: Posts }

/** How far the clock goes from event to event of the carrier before the table is asked again what is due: each question reads the whole index. */
const hurry = 1000;

/** Moves the clock to an instant through every instant at which something is due, doing each time all that is due. */
export async function advance(parts: AdvanceParts, target: number): Promise<void> {
  const { clock, reports } = parts;
  for (;;) {
    const { work, next } = await settle(parts);
    const stop = next <= clock.now() ? clock.now() + stride : next;
    if (clock.now() >= target) return;
    move(parts, Math.min(stop, target));
    const until = Math.min(work, target, clock.now() + hurry);
    for (let event = reports.nextDue(); event !== undefined && event <= until; event = reports.nextDue()) {
      if (event > clock.now()) move(parts, event);
      if (!(await reports.drain(patience)) || (reports.nextDue() ?? Infinity) <= event) break;
    }
  }
}

function move({ clock, reports }: AdvanceParts, instant: number): void {
  clock.forwardTo(instant);
  reports.wake();
}

/** Does everything that is due now, and what that makes due; answers when work is due next, and when that or an event; an earlier instant when something cannot be done yet. */
async function settle(parts: AdvanceParts): Promise<{ work: number; next: number }> {
  const { exchange, clock, queue, reports } = parts;
  for (let before = Number.NaN; ;) {
    await queue.drain(patience);
    await reports.drain(patience);
    const { first: work = Infinity, overdue } = await lookAtDue(exchange.table, clock.now());
    const next = Math.min(work, reports.nextDue() ?? Infinity);
    if (next > clock.now() || next === before) return { work, next };
    before = next;
    if (overdue.length > 0) await exchange.queue.send(overdue);
  }
}
