import type { AdminResult } from '@merkazia/contract/admin';
import { accountPoll } from '../carrier/hosted/account.ts';
import { queuePathOf } from '../queues/path.ts';
import type { Exchange } from '../exchange.ts';
import { error } from '../refusal.ts';
import { readAccount } from '../store/hostedAccounts.ts';
import { lastCharges } from '../store/hostedCharges.ts';
import { balanceOf, spentOn } from '../store/ledger.ts';
import { readPoll } from '../store/polls.ts';
import type { SystemRow } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';
import { toUnits } from '../units/units.ts';

/** As many days as a balance knows what was spent on. */
const daysShown = 7;

/** A system's account at the exchange that carries for this one, as operators see it; null where it has no token there. */
export async function hostedAccount({ table, hosted }: Exchange, { did, hostedToken, hostedQueues = [] }: SystemRow): Promise<AdminResult<'GetSystem'>['system']['hosted']> {
  if (hostedToken === undefined && !(await hosted?.has(did))) return null;
  const [account, poll, charged, ...balances] = await Promise.all([readAccount(table, did), readPoll(table, did, accountPoll), lastCharges(table, did, daysShown), ...(['units', 'sms'] as const).map((purse) => balanceOf(table, did, purse))]);
  const [units, time] = [(amount: number | null | undefined) => (amount == null ? null : toUnits(amount)), (at: number | null | undefined) => (at == null ? null : localTime(at))];
  return {
    readAt: time(account?.at), problem: typeof poll?.problem === 'string' ? poll.problem : null, mainDid: account?.did || null,
    units: units(account?.units), unitsExpireDate: time(account?.unitsExpire), smsUnits: units(account?.smsUnits), smsUnitsExpireDate: time(account?.smsUnitsExpire), queues: hostedQueues,
    charged: charged.map(({ day, charged: there }) => ({ day: day.replace(/^(\d{4})(\d\d)/, '$1-$2-'), there: toUnits(there), here: toUnits(balances.reduce((sum, balance) => sum + (balance[spentOn(day)] ?? 0), 0)) })),
  };
}

/** The extensions of queues as they are known everywhere; one that is none is refused. */
export function queuePaths(written: string[] | undefined): string[] | undefined {
  return written && [...new Set(written.map((path) => {
    const known = queuePathOf(path);
    if (known === undefined) throw error(`Parameter hostedQueues has ${path.slice(0, 40)}, which is no extension such as /1/2.`);
    return known;
  }))];
}
