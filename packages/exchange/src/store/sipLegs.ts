import { type Key, sipAccountKey, sipAccountsPrefix, sipExtensionKey, systemPk } from './keys.ts';
import type { Table } from './table.ts';

/** Whether a system has a SIP account of this number. */
export const hasAccount = async (table: Table, system: string, number: number): Promise<boolean> => (await table.get(sipAccountKey(system, number))) !== undefined;

/** The number of the account that has an extension. */
export const accountOfExtension = async (table: Table, system: string, extension: number): Promise<number | undefined> => (await table.get(sipExtensionKey(system, extension)))?.number;

/** The lowest number of a system's accounts. */
export async function firstAccount(table: Table, system: string): Promise<number | undefined> {
  let first: number | undefined;
  for (let after: Key | undefined; ;) {
    const page = await table.query({ pk: systemPk(system), prefix: sipAccountsPrefix, after });
    for (const { number } of page.items) first = Math.min(first ?? number, number);
    if (!(after = page.next)) return first;
  }
}
