import { hostedAccountKey } from './keys.ts';
import type { Item, Table } from './table.ts';

/** A system's account at the exchange that carries for this one, as it was told at an instant. Money in thousandths of a unit, moments in milliseconds. */
export interface HostedAccount {
  at: number;
  did: string;
  units: number | null;
  unitsExpire: number | null;
  smsUnits: number | null;
  smsUnitsExpire: number | null;
}

export const keepAccount = (table: Table, system: string, account: HostedAccount): Promise<void> => table.writeAll([{ put: { ...hostedAccountKey(system), ...account } }]);

export async function readAccount(table: Table, system: string): Promise<HostedAccount | undefined> {
  return (await table.get(hostedAccountKey(system))) as (Item & HostedAccount) | undefined;
}
