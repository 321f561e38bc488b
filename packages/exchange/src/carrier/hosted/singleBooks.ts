import { isCallId } from '../../calls/call.ts';
import { asksOf, type Ask } from '../../store/asks.ts';
import { skew, taken } from './match.ts';
import { instantsOf } from './times.ts';
import type { Upstream } from './upstream.ts';
import { type Answered, thousandths } from './way.ts';

const mostRead = 500;

/** A movement of a single call among the transactions upstream; money in thousandths of a unit, the moment in milliseconds. */
export interface Movement { word: string; campaign: string; amount: number; at: number }

/** The movements of a system's bridged calls and faxes upstream, as far back as an instant, the newest first. */
export async function singleMovements(upstream: Upstream, system: string, since: number): Promise<Movement[]> {
  for (let limit = 50; ; limit = Math.min(mostRead, limit * 4)) {
    const { transactions } = await upstream.read(system, 'GetTransactions', { filter: 'campaigns', limit });
    if (!Array.isArray(transactions)) throw new Error('the transactions upstream cannot be read');
    const oldest = instantsOf(transactions.at(-1)?.transactionTime)[0];
    if (transactions.length < limit || limit === mostRead || (oldest !== undefined && oldest < since)) return transactions.flatMap(movementIn);
  }
}

function movementIn({ description, amount, transactionTime }: { description?: unknown; amount?: unknown; transactionTime?: unknown }): Movement[] {
  const [, word, campaign = ''] = /^(Start|More|End|Refund)-(?:YA-)?(WSOC-LC-[\d-]+)$/.exec(String(description)) ?? [];
  const [at, moved] = [instantsOf(transactionTime)[0], thousandths(amount)];
  return word === undefined || !isCallId(campaign) || at === undefined || moved === undefined ? [] : [{ word, campaign, amount: moved, at }];
}

/**
 * The call upstream that an ask without an answer became. The transactions do not tell who was called: it is the one that
 * began in the ask's time and is no other ask's, where there is but one such call and one such ask. Undefined otherwise.
 */
export async function singleOf(upstream: Upstream, ask: Ask): Promise<Answered | undefined> {
  const asks = (await asksOf(upstream.table, ask.system, 'call')).filter(({ kind }) => kind === 'bridge' || kind === 'fax');
  const known = new Set(asks.map(({ campaign }) => campaign));
  const [from, to] = [ask.asked - skew, ask.asked + upstream.timeout + skew];
  const lost = asks.filter(({ state, asked }) => state === 'asking' && asked >= from && asked <= to);
  const begun = (await singleMovements(upstream, ask.system, from)).filter(({ word, campaign, at }) => word === 'Start' && at >= from - 1000 && at <= to && !known.has(campaign));
  const [found] = begun;
  if (begun.length !== 1 || lost.length !== 1 || !found) return undefined;
  const now = upstream.clock.now();
  return { words: [taken], told: Math.max(found.at, ask.asked), campaign: found.campaign, look: now };
}
