import type { Done } from '../../due/turn.ts';
import type { Exchange } from '../../exchange.ts';
import { callerNumber } from '../../numbers/israel.ts';
import { callerIdRow, callerIdsOf } from '../../store/callerIds.ts';
import { type HostedAccount, keepAccount } from '../../store/hostedAccounts.ts';
import type { Poll } from '../../store/polls.ts';
import { instantsOf } from './times.ts';
import type { Upstream } from './upstream.ts';
import { thousandths } from './way.ts';

export const accountPoll = 'account';
const every = 3_600_000;
const soon = 7 * 86_400_000;

/**
 * Reads a system's account upstream: its balances, which are beside those here, their expiries, and the caller IDs that were
 * approved there, which the system may show here for as long.
 */
export async function pollAccount({ table, clock, log }: Exchange, upstream: Upstream, { system }: Poll): Promise<Done> {
  const told = await upstream.read(system, 'GetCustomerData', {});
  const now = clock.now();
  const instant = (text: unknown): number | null => instantsOf(text)[0] ?? null;
  const account: HostedAccount = {
    at: now, did: String(told.mainDid ?? ''), units: thousandths(told.units) ?? null, unitsExpire: instant(told.unitsExpireDate),
    smsUnits: thousandths(told.smsUnits) ?? null, smsUnitsExpire: instant(told.smsUnitsExpireDate),
  };
  await keepAccount(table, system, account);
  if (account.unitsExpire !== null && account.unitsExpire < now + soon) {
    log({ level: 'warn', event: 'units upstream expire', system, units: (account.units ?? 0) / 1000, expire: new Date(account.unitsExpire).toISOString() });
  }
  const own = new Map((await callerIdsOf(table, system)).map(({ number, expires }) => [number, expires]));
  for (const { callerId, expiryDate } of Array.isArray(told.callerIds) ? told.callerIds : []) {
    const [number, expires] = [callerNumber(String(callerId)), instant(expiryDate)];
    if (number === undefined || expires === null || expires <= now || own.get(number) === expires) continue;
    await table.writeAll([callerIdRow(system, number, expires)]);
  }
  return { next: { again: now + every } };
}
