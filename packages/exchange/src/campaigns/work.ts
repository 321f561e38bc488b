import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { deleteChunks } from '../store/chunks.ts';
import { sweepDraft } from '../store/heads.ts';
import { isLane, type Key } from '../store/keys.ts';
import type { Head } from './campaign.ts';
import { expand } from './expand.ts';
import { workLane } from './lane.ts';
import { endCampaign } from './money.ts';

/** The work of a campaign: its lanes reach numbers, its head reads a stored list first, and a draft that nobody started is swept. */
export const workCampaign = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => (isLane(key) ? workLane : workHead)(exchange, key, worker);

const workHead = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<Head>(exchange, 'campaign', key, worker, async (head) => {
  if (head.state === 'expanding') return expand(exchange, head);
  if (head.state === 'stopping' && head.lanes === 0) await endCampaign(exchange, head.campaign);
  if (head.state !== 'draft') return { next: { done: true } };
  await deleteChunks(exchange.table, head.campaign, head.chunks);
  await sweepDraft(exchange.table, head.campaign);
  return { next: { done: true } };
});
