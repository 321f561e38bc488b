import { systemsAfter } from './directory.ts';
import { smsLog, type SmsRow } from './sms.ts';
import { readSystem } from './systems.ts';
import type { Table } from './table.ts';

/** What stands in the place of a number that was erased. */
export const erased = 'erased';

/** How many rows of logs one page of a walk reads; looking into a system at all counts as some. */
export const whole = 5000;
export const entering = 50;

/** Walks the logs of every system, a bounded piece at a time; answers where to go on, or null at the end. */
export async function walkLogs(table: Table, after: string | undefined, now: number, visit: (row: SmsRow) => Promise<void>, budget = whole): Promise<string | null> {
  const [, started, before] = /^(\d+)(?:\/(\d{1,13}))?$/.exec(after ?? '') ?? [];
  let spent = 0;
  for (let system = before === undefined ? await following(table, started) : started, from = before; system !== undefined; system = await following(table, system), from = undefined) {
    spent += entering;
    const { createdAt } = await readSystem(table, system);
    let last: number | undefined;
    for await (const row of smsLog(table, system, createdAt, now, 500, from === undefined ? undefined : Number(from))) {
      // A page ends between two messages, never inside one.
      if (spent >= budget && last !== undefined && row.id !== last) return `${system}/${last}`;
      await visit(row);
      last = row.id;
      spent++;
    }
    if (spent >= budget) return system;
  }
  return null;
}

/** The first system after another, in the order of their numbers. */
export const following = async (table: Table, system: string | undefined): Promise<string | undefined> => (await systemsAfter(table, system, 1)).systems[0];

/** Puts `erased` in the place of a number in a message that is out; the text goes when nobody of the row is left. False when it is not out yet. */
export async function erase(table: Table, row: SmsRow, number: string): Promise<boolean> {
  const places = row.to.flatMap((to, i) => (to === number ? [i] : []));
  const alone = row.to.every((to) => to === number || to === erased);
  const outcome = await table.write({
    update: { pk: row.pk, sk: row.sk },
    set: `SET ${places.map((i) => `#to[${i}] = :erased`).join(', ')}${alone ? ', #text = :none' : ''}`,
    if: `attribute_not_exists(gk) AND ${places.map((i) => `#to[${i}] = :number`).join(' AND ')}`,
    names: { '#to': 'to', ...(alone ? { '#text': 'text' } : {}) },
    values: { ':erased': erased, ':number': number, ...(alone ? { ':none': '' } : {}) },
  }, (found) => places.every((i) => found.to[i] === erased));
  return outcome.done;
}
