import { type Key, numberKey, removedSecondaryKey, secondariesPrefix, secondaryKey, sipAccountKey, sipExtensionKey, systemPk, usageChangeKey } from './keys.ts';
import type { SecondaryDid } from './systems.ts';
import { ledTo } from './sipAccounts.ts';
import type { Check, Item, Put, Table, Write } from './table.ts';

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

/** Gives a system a number: lost at the first write when the number is somebody's, at the second when the id is taken, at the third when the SIP number it is to lead to is gone. */
export const addSecondary = (system: string, { id, did, usage }: SecondaryDid, sip: SipNumber | undefined): [Put, ...Write[]] => [
  { put: { ...numberKey(did), system, id } },
  { put: { ...secondaryKey(system, id), id, did, usage }, if: 'attribute_not_exists(pk)' },
  ...(sip ? [ledTo(sipKey(system, sip))] : []),
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

/** A system's secondary number by its id. */
export async function secondaryOf(table: Table, system: string, id: number): Promise<SecondaryDid | undefined> {
  return (await table.get(secondaryKey(system, id))) as SecondaryDid | undefined;
}

/** The secondary numbers of a system. */
export async function secondariesOf(table: Table, system: string): Promise<SecondaryDid[]> {
  const rows: SecondaryDid[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: systemPk(system), prefix: secondariesPrefix, after });
    rows.push(...(page.items as (Item & SecondaryDid)[]));
    if (!(after = page.next)) return rows;
  }
}

const sipKey = (system: string, { number, kind }: SipNumber): Key => (kind === 'account' ? sipAccountKey(system, number) : sipExtensionKey(system, number));

/** The number of a SIP account, or of a SIP extension. */
export interface SipNumber { number: number; kind: 'account' | 'extension' }

export async function sipNumberExists(table: Table, system: string, sip: SipNumber): Promise<boolean> {
  return (await table.get(sipKey(system, sip))) !== undefined;
}

/**
 * Leads a secondary number elsewhere, in the place where it was seen to lead: lost at the second write when it leads elsewhere
 * meanwhile or is gone, at the third when the SIP number it is to lead to is gone. `tx` is unique.
 */
export const leadElsewhere = (system: string, { id, usage: seen }: SecondaryDid, usage: string, sip: SipNumber | undefined, tx: string, now: number): [Put, ...(Write | Check)[]] => [
  { put: { ...usageChangeKey(tx), ttl: Math.ceil(now / 1000) + 3600 } },
  { update: secondaryKey(system, id), set: 'SET #usage = :usage', if: '#usage = :seen', names: { '#usage': 'usage' }, values: { ':usage': usage, ':seen': seen } },
  ...(sip ? [ledTo(sipKey(system, sip))] : []),
];
