import type { Answer, Call } from '../dispatch/call.ts';
import { error } from '../refusal.ts';
import { hiddenSigns, hide } from '../sms/hidden.ts';
import { sendFew } from '../sms/few.ts';
import { pay } from '../spend/pay.ts';
import { type Approval, approvalRow, markApproved, readApproval, tryApproval } from '../store/approvals.ts';
import { callerIdRow } from '../store/callerIds.ts';
import { approvedKey } from '../store/keys.ts';
import { charge, ledgerRow } from '../store/ledger.ts';
import type { Put } from '../store/table.ts';
import { nextId } from '../time/ids.ts';
import { type Asked, counts, needCounted, plan } from './ask.ts';
import { codeLife, codeMac, codeText, isCode, newCode, requestName, sealCode } from './code.ts';
import { callLease, callMovement, overAfter, placeCall, withoutCode } from './codeCall.ts';

type Approving = Call<'ValidationCallerId'>;
const year = 365 * 86_400_000;

const sent = (request: string) => ({ responseStatus: 'OK' as const, reqId: request });

/** Sends a code to a number by SMS: message, charge and request in one transaction. Answers the request. */
export async function textCode(call: Approving, callerId: string): Promise<Answer<'ValidationCallerId'>> {
  const { exchange, session: { system }, ip, now, act, commit } = call;
  const { row, number, cost, purse: first } = await plan(exchange, system, callerId, 'SMS', now);
  const request = requestName(system, act);
  const code = newCode();
  const answer = sent(request);
  const approval = approvalRow({ system, request, number, way: 'SMS', created: now, until: now + codeLife, mac: codeMac(exchange, { system, request }, code), state: 'sent' }, now + overAfter);
  const message = { message: codeText(row.did, hiddenSigns(code)), flash: false, by: ip, sealed: hide(exchange, system, code) };
  let counted = 0;
  const outcome = await pay(exchange, first, cost, now, (purse) => sendFew(exchange, { row, from: row.did, to: [number], cost, charge: cost }, { ...message, purse }, now, (witness, others) => {
    counted = others.length + 2;
    return commit(witness, [...others, approval, ...counts(exchange, system, number, now)], answer);
  }));
  if (outcome.done) return answer;
  needCounted(exchange, outcome, counted);
  throw new Error('a request to approve a caller ID could not be written');
}

/**
 * Has a number called and the code said. The request and its money come first; the carrier is asked then, and by whoever looks
 * after the request when this one dies. Run again under its Idempotency-Key it finds its request. Answers the request.
 */
export async function speakCode(call: Approving, callerId: string): Promise<Answer<'ValidationCallerId'>> {
  const { exchange, session: { system }, act, now } = call;
  const request = requestName(system, act);
  const approval = (await readApproval(exchange.table, system, request, now)) ?? (await hold(call, request, await plan(exchange, system, callerId, 'CALL', now)));
  const told = approval.state === 'calling' ? await placeCall(exchange, approval, true) : approval;
  const problem = withoutCode(told);
  if (problem) throw problem;
  return sent(request);
}

/** Takes the money of a call and writes down the request, due for whoever has to end it if this one does not. */
async function hold({ exchange, session: { system }, ip, now, requestId }: Approving, request: string, { row, number, cost }: Asked): Promise<Approval> {
  const code = newCode();
  const put = approvalRow({
    system, request, number, way: 'CALL', created: now, until: now + codeLife, mac: codeMac(exchange, { system, request }, code), state: 'calling', sealed: sealCode(exchange, { system, request }, code),
    held: cost, by: ip,
  }, now + callLease);
  const outcome = await pay(exchange, 'units', cost, now, () => {
    const movement = { id: nextId(now), purse: 'units' as const, amount: -cost, description: callMovement('Start', request), who: ip, campaign: null };
    const witness: Put & { put: { tx: string } } = { put: { ...ledgerRow(row.did, movement).put, tx: requestId } };
    return exchange.table.transact(witness, [charge(system, 'units', cost, now, exchange.config.ceilings.daily, false), put, ...counts(exchange, system, number, now)]);
  });
  if (outcome.done) return put.put as unknown as Approval;
  needCounted(exchange, outcome, 3);
  throw new Error('a request to approve a caller ID could not be written');
}

/** A refusal of a code: `status` is false beside it (ValidationCallerId of the source). */
const wrong = (message: string) => Object.assign(error(message), { more: { status: false } });

/**
 * Approves a number by the code that was sent to it, for a year from now; every try is counted before it is looked at. The
 * right code given again is answered alike and extends nothing.
 */
export async function approve({ exchange, session: { system }, now, requestId, commit }: Approving, written: string, code: string): Promise<Answer<'ValidationCallerId'>> {
  const { table, config } = exchange;
  const answer = { responseStatus: 'OK' as const, status: true };
  const request = /^\d{1,15}$/.test(written.trim()) ? written.trim() : undefined;
  const approval = request === undefined ? undefined : await tryApproval(table, system, request, now, config.approvals.tries);
  if (!approval) throw wrong(`No code waits under this reId: there is no such request, or its ten minutes or its ${config.approvals.tries} tries are over. Send another code.`);
  if (!isCode(exchange, approval, code.trim())) throw wrong('The code is wrong.');
  if (approval.approved) return answer;
  const outcome = await commit({ put: { ...approvedKey(requestId), ttl: Math.ceil(now / 1000) + 3600 } }, [markApproved(approval), callerIdRow(system, approval.number!, now + year)], answer);
  // Another who had the right code was quicker.
  if (outcome.done || outcome.found[1]?.approved) return answer;
  throw new Error('an approval of a caller ID could not be written');
}
