import { asksOf, type Ask } from '../../store/asks.ts';
import { skew } from './match.ts';
import { reportEntries } from './report.ts';
import { instantsOf } from './times.ts';
import type { Upstream } from './upstream.ts';

const mostRead = 500;

/**
 * The campaign upstream that an ask without an answer became, if it became one: of those that began in its time and are no
 * other ask's, one whose report has the ask's numbers. Of several equal asks the first has the first. Undefined while there is none.
 */
export async function campaignOf(upstream: Upstream, ask: Ask): Promise<string | undefined> {
  const asks = await asksOf(upstream.table, ask.system, 'call');
  const known = new Set(asks.map(({ campaign }) => campaign));
  const begun = (await begunSince(upstream, ask.system, ask.asked - skew)).filter(({ campaign, at }) => !known.has(campaign) && at <= ask.asked + upstream.timeout + 10 * skew);
  const numbers = numbersOf(ask);
  const equal = asks.filter((one) => one.state === 'asking' && numbersOf(one) === numbers).sort((a, b) => a.asked - b.asked || (a.name < b.name ? -1 : 1));
  const before = equal.findIndex(({ name }) => name === ask.name);
  let found = 0;
  for (const { campaign } of begun) {
    const report = reportEntries(await upstream.read(ask.system, 'ViewCampaignReports', { CampaignId: campaign, json: true }));
    if (!isOf(ask, [...report.keys()])) continue;
    if (found++ === Math.max(before, 0)) return campaign;
  }
  return undefined;
}

const numbersOf = ({ entries, words }: Ask): string => entries.flatMap(({ to }, i) => (words[i] === null ? [to] : [])).sort().join(':');

/** Whether a campaign's numbers are those that an ask has no word of; upstream leaves out those it refuses. */
function isOf(ask: Ask, rung: string[]): boolean {
  const mine = new Set(ask.entries.flatMap(({ to }, i) => (ask.words[i] === null ? [to] : [])));
  return rung.length > 0 && rung.every((number) => mine.has(number));
}

/** The campaigns of a system among the transactions upstream from an instant (milliseconds) on, the oldest first. */
async function begunSince(upstream: Upstream, system: string, since: number): Promise<{ campaign: string; at: number }[]> {
  for (let limit = 50; ; limit = Math.min(mostRead, limit * 4)) {
    const { transactions } = await upstream.read(system, 'GetTransactions', { filter: 'campaigns', limit });
    if (!Array.isArray(transactions)) throw new Error('the transactions upstream cannot be read');
    const begun = transactions.flatMap(({ description, transactionTime }) => {
      const [, campaign] = /^Start-((?:YA-)+3-.+)$/.exec(String(description)) ?? [];
      const at = instantsOf(transactionTime)[0];
      return campaign === undefined || at === undefined ? [] : [{ campaign, at }];
    });
    const oldest = instantsOf(transactions.at(-1)?.transactionTime)[0];
    if (transactions.length < limit || limit === mostRead || (oldest !== undefined && oldest < since)) {
      return begun.filter(({ at }) => at >= since).sort((a, b) => a.at - b.at || (a.campaign < b.campaign ? -1 : 1));
    }
  }
}
