import { numberKey, removedSecondaryKey, secondaryKey, systemPk } from './keys.ts';
import type { SecondaryDid } from './systems.ts';
import type { Put, Table, Write } from './table.ts';

const firstId = 100;

/** The id that a system's next secondary number gets, above all it ever had; undefined when there is no such system. */
export async function nextSecondaryId(table: Table, system: string): Promise<number | undefined> {
  let highest = firstId - 1;
  let exists = false;
  for (let after; ;) {
    const page = await table.query({ pk: systemPk(system), after });
    for (const { sk } of page.items) {
      exists ||= sk === 'SYS';
      highest = Math.max(highest, Number(/^(?:SDID|GONE)#(\d+)$/.exec(sk)?.[1] ?? 0));
    }
    if (!(after = page.next)) return exists ? highest + 1 : undefined;
  }
}

/** Gives a system a number: lost at the first write when the number is somebody's, at the second when the id is taken. */
export const addSecondary = (system: string, { id, did, usage }: SecondaryDid): [Put, ...Write[]] => [
  { put: { ...numberKey(did), system, id } },
  { put: { ...secondaryKey(system, id), id, did, usage }, if: 'attribute_not_exists(pk)' },
];

/** Takes a number from a system; lost when it was taken meanwhile. */
export const removeSecondary = (system: string, { id, did }: Omit<SecondaryDid, 'usage'>, now: number): [Put, ...Write[]] => [
  { put: { ...removedSecondaryKey(system, id), did, at: now } },
  { delete: numberKey(did), if: '#system = :system AND id = :id', names: { '#system': 'system' }, values: { ':system': system, ':id': id } },
  { delete: secondaryKey(system, id) },
];

/** Whose a number is, with its id where it is a secondary one. */
export async function ownerOf(table: Table, number: string): Promise<{ system: string; id?: number } | undefined> {
  return (await table.get(numberKey(number))) as { system: string; id?: number } | undefined;
}
