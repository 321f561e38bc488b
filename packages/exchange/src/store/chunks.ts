import { chunkSize, type Chunk, type Group, groupSize, type Head } from '../campaigns/campaign.ts';
import { chunkNumbersKey, chunkPk, groupKey, type Key } from './keys.ts';
import type { Item, Put, Table } from './table.ts';

/** Numbers with the caller ID that each is shown, where it is not the campaign's own. */
export interface Numbers { to: string[]; callers?: (string | undefined)[] }

/** The rows of a campaign's numbers from chunk `first` on, a hundred to a chunk. */
export function chunkRows(campaign: string, { to, callers }: Numbers, first: number, ttl: number | undefined): (Put & { put: Chunk })[] {
  return Array.from({ length: Math.ceil(to.length / chunkSize) }, (_, i) => {
    const part = <T>(all: T[]) => all.slice(i * chunkSize, (i + 1) * chunkSize);
    return { put: { ...chunkNumbersKey(campaign, first + i), to: part(to), ...(callers ? shownIn(part(callers)) : {}), ...(ttl === undefined ? {} : { ttl }) } };
  });
}

function shownIn(callers: (string | undefined)[]): Pick<Chunk, 'callers' | 'shown'> {
  const distinct = [...new Set(callers.filter((caller) => caller !== undefined))];
  return distinct.length === 0 ? {} : { callers: distinct, shown: callers.map((caller) => (caller === undefined ? -1 : distinct.indexOf(caller))) };
}

/** The caller ID that a number of a chunk is shown. */
export const callerOf = ({ callers, shown }: Chunk, place: number, own: string): string => callers?.[shown?.[place] ?? -1] ?? own;

export async function readChunk(table: Table, campaign: string, chunk: number): Promise<Chunk> {
  const row = await table.get(chunkNumbersKey(campaign, chunk));
  if (!row) throw new Error(`campaign ${campaign} has no chunk ${chunk}`);
  return row as Item & Chunk;
}

/** Writes rows that nothing knows of yet, in batches, some at once. */
export async function putAll(table: Table, rows: Put[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(rows.length / 25) }, (_, i) => rows.slice(i * 25, (i + 1) * 25).map(({ put }) => ({ put })));
  for (let i = 0; i < batches.length; i += 4) await Promise.all(batches.slice(i, i + 4).map((batch) => table.writeAll(batch)));
}

/** Deletes lanes that are to do nothing. */
export const deleteLanes = (table: Table, lanes: Put[]): Promise<void> => table.writeAll(lanes.map(({ put: { pk, sk } }) => ({ delete: { pk, sk } })));

/** Deletes the chunks of a campaign that never was. */
export async function deleteChunks(table: Table, campaign: string, chunks: number): Promise<void> {
  for (let i = 0; i < chunks; i += 25) {
    await table.writeAll(Array.from({ length: Math.min(25, chunks - i) }, (_, n) => ({ delete: chunkNumbersKey(campaign, i + n) })));
  }
}

/** Claims a group of a chunk: it is born, or was by a worker before us, and then it is answered as that left it. */
export async function claimGroup(table: Table, { campaign, hooks, ttl }: Pick<Head, 'campaign' | 'hooks' | 'ttl'>, chunk: number, first: number, to: string[], at: number): Promise<Group> {
  const row: Group = { ...groupKey(campaign, chunk, first / groupSize), first, to, at, reports: {}, answered: {}, ...(hooks === undefined ? {} : { hooks: true as const }), ...(ttl === undefined ? {} : { ttl }) };
  const outcome = await table.write({ put: row, if: 'attribute_not_exists(pk)' });
  return outcome.done ? row : outcome.found as Item & Group;
}

/** Writes down what the carrier said of a group's numbers. */
export async function keepWords(table: Table, { pk, sk }: Key, words: (string | null)[]): Promise<void> {
  await table.write({ update: { pk, sk }, set: 'SET taken = :words', if: 'attribute_exists(pk)', values: { ':words': words } });
}

/** Marks those of a group whose fate is not known, before they are settled; lost when it is told of one of them meanwhile. */
export async function keepGivenUp(table: Table, { pk, sk }: Key, places: number[]): Promise<boolean> {
  const outcome = await table.write({
    update: { pk, sk }, set: 'SET givenUp = :places', if: ['attribute_exists(pk)', ...places.map((place) => `attribute_not_exists(reports.#p${place})`)].join(' AND '),
    names: Object.fromEntries(places.map((place) => [`#p${place}`, String(place)])), values: { ':places': places },
  }, (found) => JSON.stringify(found.givenUp) === JSON.stringify(places));
  return outcome.done;
}

/** Writes down of a group that was claimed that the carrier gave no word of its numbers, unless something else was written meanwhile. */
export async function keepSilence(table: Table, { pk, sk, to }: Group): Promise<void> {
  await table.write({ update: { pk, sk }, set: 'SET taken = :words', if: 'attribute_exists(pk) AND attribute_not_exists(taken)', values: { ':words': to.map(() => null) } });
}

/** The groups of a chunk from one to another, both included. */
export async function groupsOf(table: Table, campaign: string, chunk: number, from: number, to: number): Promise<Group[]> {
  const { items } = await table.query({ pk: chunkPk(campaign, chunk), between: [groupKey(campaign, chunk, from).sk, groupKey(campaign, chunk, to).sk] });
  return items as (Item & Group)[];
}
