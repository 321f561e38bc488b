import type { Call } from '../dispatch/call.ts';
import { movements } from '../store/ledger.ts';
import { readSystem } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';
import { toUnits } from '../units/units.ts';

/** As many as the source has this command answer. */
const newest = 2000;

/** The newest movements of the SMS units. */
export async function GetCustomerSmsTransactions({ exchange, session, now }: Call<'GetCustomerSmsTransactions'>) {
  const { createdAt } = await readSystem(exchange.table, session.system);
  const { rows, balance } = await movements(exchange.table, session.system, 'sms', { from: 0, limit: newest, campaignsOnly: false, since: createdAt, now });
  return {
    responseStatus: 'OK' as const,
    rows: rows.map((row) => ({
      transactionTime: localTime(row.id), amount: toUnits(row.amount), description: row.description,
      newBalance: toUnits(row.newBalance), expireDate: localTime(balance.expires), who: row.who,
    })),
  };
}
