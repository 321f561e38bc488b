import type { Result } from '@merkazia/contract';
import type { Call } from '../dispatch/call.ts';
import { unseal } from '../secrets.ts';
import { readWholeSystem } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';
import { toUnits, unitsText } from '../units/units.ts';

/** The system with its balances, numbers and caller IDs; an expired caller ID is gone. */
export async function GetCustomerData({ exchange, session, now }: Call<'GetCustomerData'>): Promise<Result<'GetCustomerData'>> {
  const { system: row, units, sms, callerIds, secondaryDids } = await readWholeSystem(exchange.table, session.system);
  const key = exchange.config.sealingKey;
  const { name, email, organization, contactName, phones, invoiceName, invoiceAddress, fax } = row;
  return {
    responseStatus: 'OK',
    mainDid: row.did,
    secondary_dids: secondaryDids.map(({ id, did, usage }) => ({ id, did, usage })),
    callerIds: callerIds.filter(({ expires }) => expires > now).map(({ number, expires }) => ({ callerId: number, expiryDate: localTime(expires) })),
    name, email, organization, contactName, phones, invoiceName, invoiceAddress, fax,
    expiredUnits: units.expires <= now,
    unitsExpireDate: localTime(units.expires),
    accessPassword: unseal(key, row.accessPassword, `${row.did}/access`),
    units: unitsText(units.amount),
    recordPassword: unseal(key, row.recordPassword, `${row.did}/record`),
    resellerCreditFile: row.reseller,
    systemSite: exchange.config.systemSite,
    pirsumPhoneStatus: row.pirsumPhone,
    ivrType: row.ivrType as Result<'GetCustomerData'>['ivrType'],
    smsUnits: toUnits(sms.amount),
    smsUnitsExpireDate: localTime(sms.expires),
  };
}
