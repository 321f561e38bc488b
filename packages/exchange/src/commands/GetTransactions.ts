import type { Call } from '../dispatch/call.ts';
import { movements } from '../store/ledger.ts';
import { readSystem } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';
import { toUnits } from '../units/units.ts';

/** The movements of the units, newest first. */
export async function GetTransactions({ exchange, session, given, now }: Call<'GetTransactions'>) {
  const { createdAt } = await readSystem(exchange.table, session.system);
  const { rows, balance, total } = await movements(exchange.table, session.system, 'units', {
    from: given.from ?? 0, limit: given.limit ?? 100, campaignsOnly: given.filter === 'campaigns', since: createdAt, now,
  });
  return {
    responseStatus: 'OK' as const,
    transactions: rows.map((row) => ({
      id: row.id, transactionTime: localTime(row.id), amount: toUnits(row.amount), description: row.description, who: row.who,
      newBalance: toUnits(row.newBalance), expireDate: localTime(balance.expires), campaignId: row.campaign,
    })),
    totalCount: total,
  };
}
