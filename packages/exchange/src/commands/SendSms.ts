import type { Call } from '../dispatch/call.ts';
import { poke } from '../due/queue.ts';
import { codes, error } from '../refusal.ts';
import { plan } from '../sms/send.ts';
import { overDaily } from '../spend/guard.ts';
import { charge, isOverCeiling, ledgerRow, messageMovement } from '../store/ledger.ts';
import { smsRows } from '../store/sms.ts';
import type { Write } from '../store/table.ts';
import { nextId } from '../time/ids.ts';
import { toUnits } from '../units/units.ts';

/** Sends a text: log, charge and due work in one transaction, then a hint to the workers. */
export async function SendSms({ exchange, given, session, ip, now, commit }: Call<'SendSms'>) {
  const { message, from, phones, sendFlashMessage } = given;
  const { system } = session;
  const { daily } = exchange.config.ceilings;
  const planned = await plan(exchange, { system, from, message, phones }, now);
  const answer = {
    responseStatus: 'OK' as const, message, from: planned.from, sendCount: planned.to.length, Billing: toUnits(planned.charge),
    oks: planned.to, errors: planned.errors,
  };
  let purse: 'sms' | 'units' = planned.smsUnitsSuffice ? 'sms' : 'units';
  for (;;) {
    const id = nextId(now);
    const campaign = `SMS-3-${planned.row.did}-${planned.row.reseller}-${id}`;
    const sms = { system, id, campaign, from: planned.from, text: message, flash: sendFlashMessage ?? false, by: ip, purse, cost: planned.cost, charge: planned.charge, to: planned.to };
    const { logDays } = planned.row;
    const rows = smsRows(sms, logDays);
    const movement = logDays === undefined ? [] : [ledgerRow(system, messageMovement(sms))];
    const [first, ...rest] = rows as [typeof rows[0] & object, ...Write[]];
    const outcome = await commit(first, [charge(system, purse, planned.charge, now, daily), ...rest, ...movement], answer);
    if (outcome.done) {
      await poke(exchange.queue, exchange.log, rows.map(({ put: { pk, sk } }) => ({ kind: 'sms', key: { pk, sk } })));
      return answer;
    }
    if (outcome.lost[1] && isOverCeiling(outcome.found[1], planned.charge, now, daily)) throw overDaily(daily);
    if (outcome.lost[1] && purse === 'units') throw error('Low unit balance', codes.lowUnits);
    if (outcome.lost[1]) purse = 'units';
  }
}
