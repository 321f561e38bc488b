import { type Key, tzintukLogPk } from './keys.ts';
import { entering, erased, following, whole } from './persons.ts';
import type { Item, Table } from './table.ts';
import { tzintukNames } from './tzintuk.ts';
import type { ListEvent } from './tzintukLog.ts';

/** A row of the log of a tzintuk list that tells of a number: who did it, or whom it was done with. */
export type ToldOf = { system: string; list: string; row: Item & ListEvent };

const page = 500;
const whereTo = /^events(?:\/(\d+)(?:\/(\d{13}#[\w-]{22})?\/(.*))?)?$/;

/** Walks the logs of the free tzintuk lists of every system, a bounded piece at a time; answers where to go on (it begins with `events`), or null at the end. */
export async function walkListLogs(table: Table, number: string, after: string | undefined, visit: (found: ToldOf) => Promise<void>, budget = whole): Promise<string | null> {
  const [, started, sk, name] = whereTo.exec(after ?? '') ?? [];
  let spent = 0;
  let within = name === undefined ? undefined : { sk, name };
  for (let system = within ? started : await following(table, started); system !== undefined; system = await following(table, system), within = undefined) {
    spent += entering;
    for (const list of (await tzintukNames(table, system)).filter((one) => within === undefined || one >= within.name)) {
      const pk = tzintukLogPk(system, list);
      let from: Key | undefined = within?.sk !== undefined && within.name === list ? { pk, sk: within.sk } : undefined;
      do {
        const found = await table.query({ pk, limit: page, after: from });
        for (const row of found.items as (Item & ListEvent)[]) if (row.by === number || row.phone === number) await visit({ system, list, row });
        spent += found.items.length + 1;
        from = found.next;
        if (from && spent >= budget) return `events/${system}/${from.sk}/${list}`;
      } while (from);
    }
    if (spent >= budget) return `events/${system}`;
  }
  return null;
}

/** Puts `erased` in the place of a number in a row of a log. */
export async function eraseEvent(table: Table, { pk, sk, by, phone }: ToldOf['row'], number: string): Promise<void> {
  const of = (written: string) => (written === number ? erased : written);
  await table.write({ update: { pk, sk }, set: 'SET #by = :by, phone = :phone', if: 'attribute_exists(pk)', names: { '#by': 'by' }, values: { ':by': of(by), ':phone': of(phone) } });
}
