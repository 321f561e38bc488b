import { longestStay } from '../queues/stay.ts';
import type { Whose } from './personLists.ts';
import { type Key, queuePk } from './keys.ts';
import { erased } from './persons.ts';
import { type AgentRow, queuesOf, type WaitingRow } from './queues.ts';
import type { HostedQueue } from './hostedQueues.ts';
import type { Item, Table } from './table.ts';

/** Where a number stands in a queue of a system: it waits in it, answers its callers, or did either as the exchange that carries for this one told last. */
export type Queued = { system: string; path: string; row: Item } & { kind: 'waiting' | 'agent' | 'queue' };

/** The places of a number in the queues of a system. */
export async function* queuedOf(table: Table, system: string, whose: Whose): AsyncGenerator<Queued> {
  for (const path of await queuesOf(table, system)) {
    for (let after: Key | undefined; ;) {
      const page = await table.query({ pk: queuePk(system, path), after });
      for (const row of page.items) {
        const kind = kindOf(row, whose);
        if (kind) yield { system, path, row, kind };
      }
      if (!(after = page.next)) break;
    }
  }
}

function kindOf(row: Item, { is }: Whose): Queued['kind'] | undefined {
  if (row.sk.startsWith('W#')) return is(row.phone) ? 'waiting' : undefined;
  if (row.sk.startsWith('M#')) return is(row.agent) ? 'agent' : undefined;
  return row.sk === 'HOSTED' && placesIn(row.hosted, is).length > 0 ? 'queue' : undefined;
}

/** The places of a number in a queue as it was told, as paths of its row. */
const placesIn = ({ entries, members }: HostedQueue, is: Whose['is']): string[] => [
  ...entries.flatMap(({ phone }, i) => (is(String(phone)) ? [`hosted.entries[${i}].phone`] : [])), ...members.flatMap(({ agent }, i) => (is(String(agent)) ? [`hosted.members[${i}].#agent`] : [])),
];

/** Puts `erased` in the place of a caller's number, who goes on waiting; an agent's row goes when the agent has gone. False while it has not. */
export async function eraseQueued(table: Table, { kind, row }: Queued, { is }: Whose, now: number): Promise<boolean> {
  const { pk, sk } = row;
  if (kind === 'agent') {
    const { entered, on = [], rev } = row as Item & AgentRow;
    if ((entered !== undefined && !entered.endsWith('|out')) || on.some(({ since }) => since > now - longestStay)) return false;
    const seen = { ...(entered === undefined ? {} : { ':entered': entered }), ...(rev === undefined ? {} : { ':rev': rev }) };
    const as = (name: string) => (`:${name}` in seen ? `${name} = :${name}` : `attribute_not_exists(${name})`);
    return (await table.write({ delete: { pk, sk }, if: `attribute_not_exists(pk) OR (${as('entered')} AND ${as('rev')})`, ...(Object.keys(seen).length ? { values: seen } : {}) })).done;
  }
  // One that left, or a queue that was told anew, is somebody else's to write.
  if (kind === 'waiting') {
    await table.write({ update: { pk, sk }, set: 'SET phone = :erased', if: 'phone = :phone', values: { ':erased': erased, ':phone': (row as Item & WaitingRow).phone } });
    return true;
  }
  const { hosted } = row as Item & { hosted: HostedQueue };
  const places = placesIn(hosted, is);
  await table.write({
    update: { pk, sk }, set: `SET ${places.map((place) => `${place} = :erased`).join(', ')}`, if: 'hosted.#at = :at',
    names: { '#at': 'at', ...(places.some((place) => place.endsWith('#agent')) ? { '#agent': 'agent' } : {}) }, values: { ':erased': erased, ':at': hosted.at },
  });
  return true;
}
