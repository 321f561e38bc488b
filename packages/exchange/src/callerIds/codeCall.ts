import { randomUUID } from 'node:crypto';
import { isOutcome } from '../campaigns/outcomes.ts';
import type { CallOutcome } from '../carrier/carrier.ts';
import { backOff, type Done, turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { error, type Refusal } from '../refusal.ts';
import { type Approval, approvalCallKey, billCall, keepWord, readApproval, refuseCall } from '../store/approvals.ts';
import type { Key } from '../store/keys.ts';
import { adjust, ledgerRow } from '../store/ledger.ts';
import { readReport } from '../store/recipients.ts';
import type { Update } from '../store/table.ts';
import { nextId } from '../time/ids.ts';
import { codeLife, unsealCode } from './code.ts';

/** Whoever asks the carrier is done, or dead, after so many milliseconds. */
export const callLease = 60_000;
/** All is over so long after a code was sent: it has died, and what is still reported of its call comes too late. */
export const overAfter = codeLife + 5 * 60_000;

/** What the ledger calls the charge of a call that says a code, and what comes back of it. */
export const callMovement = (word: 'Start' | 'End', request: string): string => `${word}-CallerId-${request}`;

/**
 * Has the carrier call and say the code, and writes down its word; the same key whoever asks, so that it is one call. Answers
 * the request as it is then. Without a word it is `unknown` (`last`), or stays to be asked for.
 */
export async function placeCall(exchange: Exchange, approval: Approval, last: boolean): Promise<Approval> {
  const { table, carrier, clock, log } = exchange;
  const key = approvalCallKey(approval);
  const { system, number } = approval;
  const word = await carrier.sayCode({ key, from: system, to: number!, code: unsealCode(exchange, approval) }).catch((problem: unknown) => {
    log({ level: 'warn', event: 'carrier unsure', key, problem: String(problem) });
    return undefined;
  });
  if (word && !word.taken) await giveBack(exchange, approval, approval.held!, refuseCall(approval, word.outcome));
  else if (word || last) await keepWord(table, approval, word ? 'sent' : 'unknown');
  return (await readApproval(table, system, approval.request, clock.now()))!;
}

/** Why a request whose call was asked for has no code; undefined when it has one. */
export function withoutCode({ state, word }: Approval): Refusal | undefined {
  if (state === 'refused') return error(`The call could not be placed: ${word}. Nothing is charged.`);
  if (state === 'sent') return undefined;
  return error('It is not known whether the call went out; it is charged unless the telephone network tells that it did not. Ask for another code.');
}

/** Money that was held goes back, in the transaction that says why; when that is lost another was quicker. False then. */
async function giveBack({ table, clock }: Exchange, { system, request, by }: Approval, amount: number, why: Update): Promise<boolean> {
  for (;;) {
    const now = clock.now();
    const movement = { id: nextId(now), purse: 'units' as const, amount, description: callMovement('End', request), who: by!, campaign: null };
    const outcome = await table.transact({ put: { ...ledgerRow(system, movement).put, tx: randomUUID() } }, [adjust(system, 'units', amount, now), why]);
    if (outcome.done || outcome.lost[2]) return outcome.done;
  }
}

/** How a call went, by all that was reported: one that was answered was certainly placed. */
const outcomeOf = ({ answered, report }: Approval): CallOutcome | undefined => {
  const word = report === undefined ? undefined : readReport(report).word;
  return isOutcome(word ?? '') && (answered === undefined || word === 'voicemail') ? (word as CallOutcome) : answered === undefined ? undefined : 'answered';
};

/** Looks after a request: asks for a call whose asker died, says in the end what it costs, and forgets the number. */
export const lookAfter = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<Approval>(exchange, 'callerId', key, worker, async (row): Promise<Done> => {
  const { clock, table } = exchange;
  const now = clock.now();
  const over = row.created + overAfter;
  if (row.state === 'calling') {
    const alive = now < row.until;
    if (alive) await placeCall(exchange, row, false);
    else await keepWord(table, row, 'unknown');
    const state = (await readApproval(table, row.system, row.request, clock.now()))?.state;
    return { next: { again: state === 'calling' ? clock.now() + backOff(row.tries) : Math.max(over, now) } };
  }
  if (now < over) return { next: { again: over } };
  if (row.way === 'CALL' && row.billed === undefined && !(await bill(exchange, row))) return { next: { again: now + backOff(row.tries) } };
  return { next: { done: true }, set: { number: undefined, mac: undefined, sealed: undefined, by: undefined } };
});

/** A call that was answered, or of which nothing is known, costs what was held for it; any other nothing. False when it was heard of since. */
async function bill(exchange: Exchange, row: Approval): Promise<boolean> {
  const outcome = outcomeOf(row);
  const costs = outcome === undefined || outcome === 'answered' || outcome === 'voicemail';
  if (!costs) return giveBack(exchange, row, row.held!, billCall(row, 0));
  return (await exchange.table.write(billCall(row, row.held!), (found) => found.billed === row.held)).done;
}
