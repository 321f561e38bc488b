import { readWholeSystem } from '../../store/systems.ts';
import { localTime } from '../../time/israel.ts';
import { toUnits } from '../../units/units.ts';
import { hostedAccount } from '../hosted.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** One system, without its passwords. */
export const GetSystem: AdminHandler<'GetSystem'> = async ({ exchange, given }) => {
  const { system: row, units, sms, callerIds, secondaryDids } = await readWholeSystem(exchange.table, given.did);
  if (!row) throw noSystem(given.did);
  const { did, name, email, organization, contactName, phones, invoiceName, invoiceAddress, fax, creatorPhone, textSenders, suspended } = row;
  return {
    responseStatus: 'OK',
    system: {
      did, name, email, organization, contactName, phones, invoiceName, invoiceAddress, fax, creatorPhone, textSenders,
      createdAt: localTime(row.createdAt),
      units: toUnits(units.amount), unitsExpireDate: localTime(units.expires), smsUnits: toUnits(sms.amount), smsUnitsExpireDate: localTime(sms.expires),
      secondaryDids: secondaryDids.map(({ id, did, usage }) => ({ id, did, usage })),
      callerIds: callerIds.map(({ number, expires }) => ({ callerId: number, expiryDate: localTime(expires) })),
      suspended: suspended ? { since: localTime(suspended.at), reason: suspended.reason } : null,
      logDays: row.logDays ?? null,
      sipAccounts: row.sipAccounts ?? exchange.config.sipAccounts,
      hosted: await hostedAccount(exchange, row),
    },
  };
};
