import { due, type Key, pollKey } from './keys.ts';
import type { Item, Table } from './table.ts';

/** Something that the exchange upstream is asked again and again. */
export interface Poll extends Key { system: string; what: string; [progress: string]: unknown }

/** Has something asked of the exchange upstream at an instant (milliseconds), or before that where it is due sooner; answers its key. */
export async function armPoll(table: Table, system: string, what: string, at: number): Promise<Key> {
  const key = pollKey(system, what);
  const { gk, gs } = due('hosted', at, key);
  await table.write({
    update: key, set: 'SET gk = :gk, gs = :gs, #system = :system, what = :what', if: 'attribute_not_exists(gs) OR gs > :gs',
    names: { '#system': 'system' }, values: { ':gk': gk, ':gs': gs, ':system': system, ':what': what },
  });
  return key;
}

export async function readPoll(table: Table, system: string, what: string): Promise<Poll | undefined> {
  return (await table.get(pollKey(system, what))) as (Item & Poll) | undefined;
}
