import { nextDue, tick } from '@merkazia/exchange/due/tick';
import type { Exchange } from '@merkazia/exchange/exchange';
import type { LocalClock } from './clock.ts';
import type { LocalQueue } from './queue.ts';
import type { Posts } from './simulator/together.ts';

/** How far the clock goes while something stays overdue (leased, or failing again and again): the minute of the tick. */
const stride = 60_000;
const patience = 30_000;

export interface AdvanceParts { exchange: Exchange; clock: LocalClock; queue: LocalQueue; reports: Posts }

/** Moves the clock to an instant through every instant at which something is due, doing each time all that is due. */
export async function advance(parts: AdvanceParts, target: number): Promise<void> {
  const { clock } = parts;
  for (;;) {
    const next = await settle(parts);
    const stop = next <= clock.now() ? clock.now() + stride : next;
    if (clock.now() >= target) return;
    move(parts, Math.min(stop, target));
  }
}

function move({ clock, reports }: AdvanceParts, instant: number): void {
  clock.forwardTo(instant);
  reports.wake();
}

/** Does everything that is due now, and what that makes due; answers the next due instant, an earlier one when something cannot be done yet. */
async function settle(parts: AdvanceParts): Promise<number> {
  const { exchange, clock, queue, reports } = parts;
  for (let before = Number.NaN; ;) {
    await queue.drain(patience);
    await reports.drain(patience);
    const next = Math.min((await nextDue(exchange)) ?? Infinity, reports.nextDue() ?? Infinity);
    if (next > clock.now() || next === before) return next;
    before = next;
    await tick(exchange);
  }
}
