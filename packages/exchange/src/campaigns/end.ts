import { poke, type Poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import type { Hook } from '../hooks/hook.ts';
import { enqueueHook } from '../hooks/post.ts';
import { chunksOf, type Recipient } from '../store/campaignRows.ts';
import { mailRow } from '../store/campaignMails.ts';
import type { Put, Table } from '../store/table.ts';
import { localTime } from '../time/israel.ts';
import { toUnits } from '../units/units.ts';
import type { Head } from './campaign.ts';
import { endName } from './hooks.ts';
import { outcomeOf } from './outcomes.ts';

/** What a campaign tells when it is over, in the transaction that ends it: rows, and hints of them. */
export async function farewells({ table }: Exchange, head: Head, now: number): Promise<{ rows: Put[]; pokes: Poke[] }> {
  const hook = head.hooks === undefined ? undefined : enqueueHook(await endHook(table, head, now), now);
  const mail = head.mail ? mailRow(head, now) : undefined;
  return {
    rows: [...(hook ? [hook.write] : []), ...(mail ? [mail] : [])],
    pokes: [...(hook ? [hook.poke] : []), ...(mail ? [{ kind: 'campaign' as const, key: { pk: mail.put.pk, sk: mail.put.sk } }] : [])],
  };
}

/** Hands hints of them on, once they are written. */
export const sendFarewells = ({ queue, log }: Exchange, pokes: Poke[]): Promise<void> => (pokes.length > 0 ? poke(queue, log, pokes) : Promise.resolve());

/** The last that is posted of a campaign: its numbers in numbers. Those of whom nothing was told count as failed, as they were told. */
async function endHook(table: Table, head: Head, now: number): Promise<Hook> {
  const { system, campaign, hooks, chunks, price, total, done, leftOut = 0 } = head;
  let [reached, posts, first] = [0, 0, Number.POSITIVE_INFINITY];
  for await (const recipients of chunksOf(table, head)) {
    for (const recipient of recipients) {
      if (recipient.at === undefined) continue;
      reached++;
      posts += postsOf(recipient);
      first = Math.min(first, recipient.at);
    }
  }
  const moreData = {
    CampaignBilling: toUnits(price * total), notEnteris: leftOut + total - reached, enteris: reached, done, fail: reached - done,
    createTS: localTime(head.id), runTS: localTime(reached === 0 ? now : first), endTS: localTime(now),
  };
  return {
    ...endName(campaign), system, url: hooks!, type: 'json', closes: { chunks, hooks: posts },
    body: { CampaignId: campaign, Number: null, Status: 'END', Time: now, moreData },
  };
}

/** How many statuses are posted of a number, as far as it is known. */
const postsOf = ({ taken, report, answered, givenUp }: Recipient): number => (answered === undefined ? 0 : 1) + (givenUp || outcomeOf(taken, report?.word) ? 1 : 0);
