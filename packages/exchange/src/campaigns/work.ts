import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { deleteChunks } from '../store/chunks.ts';
import { sweepDraft } from '../store/heads.ts';
import { isCampaignMail, isLane, type Key } from '../store/keys.ts';
import type { Head } from './campaign.ts';
import { expand, leaveList } from './expand.ts';
import { workLane } from './lane.ts';
import { mailReport } from './mail.ts';

/** The work of a campaign: its lanes reach numbers, its head reads a stored list first, its report is mailed, and a draft that nobody started is swept. */
export const workCampaign = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => (isLane(key) ? workLane : isCampaignMail(key) ? mailReport : workHead)(exchange, key, worker);

const workHead = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<Head>(exchange, 'campaign', key, worker, async (head) => {
  if (head.state === 'expanding') return expand(exchange, head);
  if (head.state !== 'draft') {
    await leaveList(exchange, head);
    return { next: { done: true } };
  }
  // Nobody can start it while it is held here.
  await deleteChunks(exchange.table, head.campaign, head.chunks);
  await sweepDraft(exchange.table, head.campaign);
  return { next: { done: true } };
});
