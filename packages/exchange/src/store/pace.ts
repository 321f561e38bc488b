import { paceKey } from './keys.ts';
import type { Table } from './table.ts';

/**
 * Reserves the next `calls` of a ceiling of so many a second; answers the instant from which they may be made (milliseconds,
 * now at the earliest). The row keeps when the next one after them may be: whoever comes later is later.
 */
export async function reserve(table: Table, what: string, calls: number, rate: number, now: number, likely: 'free' | 'taken'): Promise<number> {
  const wait = Math.ceil((calls * 1000) / rate);
  const key = paceKey(what);
  const names = { '#next': 'next' };
  for (let free = likely === 'free'; ; free = !free) {
    const outcome = await table.write(free
      ? { update: key, set: 'SET #next = :after', if: 'attribute_not_exists(#next) OR #next <= :now', names, values: { ':after': now + wait, ':now': now } }
      : { update: key, set: 'SET #next = #next + :wait', if: '#next > :now', names, values: { ':wait': wait, ':now': now } });
    if (outcome.done) return free ? now : outcome.item!.next - wait;
  }
}
