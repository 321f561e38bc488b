import type { Call } from '../dispatch/call.ts';
import { unseal } from '../secrets.ts';
import { readWholeSystem } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';
import { toUnits } from '../units/units.ts';

/** The system of the session, in the fields of the older core. */
export async function GetSession({ exchange, session }: Call<'GetSession'>) {
  const { system: row, units } = await readWholeSystem(exchange.table, session.system);
  const key = exchange.config.sealingKey;
  const { name, email, organization, contactName, phones, invoiceName, invoiceAddress, fax } = row;
  return {
    responseStatus: 'OK' as const, name, email, organization, contactName, phones, invoiceName, invoiceAddress, fax,
    units: toUnits(units.amount),
    unitsExpireDate: localTime(units.expires),
    accessPassword: unseal(key, row.accessPassword, `${row.did}/access`),
    recordPassword: unseal(key, row.recordPassword, `${row.did}/record`),
    creditFile: row.reseller,
    username: row.did,
  };
}
