import { poke } from '../due/queue.ts';
import type { Done } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { toCall, toMessage } from '../numbers/israel.ts';
import { allowedBy } from '../spend/guard.ts';
import { blockedOf } from '../store/blocked.ts';
import { chunkRows, deleteLanes, putAll } from '../store/chunks.ts';
import { keepExpansion, startExpanded } from '../store/heads.ts';
import { laneRows } from '../store/lanes.ts';
import { unpinList } from '../store/lists.ts';
import type { Head } from './campaign.ts';
import { ways } from './ways.ts';
import { endCampaign } from './money.ts';
import { lanesFor } from './pace.ts';
import { partsOf } from './source.ts';

/** How many chunks one turn writes; then the head keeps how far it came, and the next turn goes on from there. */
const chunksInTurn = 250;

/** Reads the list of a campaign into chunks, a piece a turn, and starts its lanes when all is read. Done over after a crash, it writes the same. */
export async function expand(exchange: Exchange, head: Head): Promise<Done> {
  const { table, clock, config } = exchange;
  const readable = allowedBy(config, head.kind === 'sms' ? toMessage : toCall);
  const blocked = await blockedOf(table, head.system);
  let { chunks, found = 0 } = head;
  for await (const { phones, read } of partsOf(table, head)) {
    const to = phones.flatMap((phone) => {
      const number = readable(phone);
      return 'reason' in number || blocked.has(number.number) ? [] : [number.number];
    });
    const rows = chunkRows(head.campaign, { to }, chunks, head.ttl);
    await putAll(table, rows);
    chunks += rows.length;
    found += to.length;
    if (chunks - head.chunks < chunksInTurn) continue;
    await keepExpansion(table, head.campaign, { read, chunks, found });
    return { next: { again: clock.now() }, set: { tries: undefined } };
  }
  await start(exchange, { ...head, chunks, total: found });
  return { next: { done: true } };
}

/** The lanes wait until the head runs; one that was stopped meanwhile has none. */
async function start(exchange: Exchange, read: Head): Promise<void> {
  const { table, clock, config, queue, log } = exchange;
  const head = { ...read, lanes: lanesFor(read.chunks, config.pace[ways[read.kind].pace].system) };
  const lanes = laneRows(head, clock.now());
  await putAll(table, lanes);
  const started = await startExpanded(table, head.campaign, head);
  const run = started.done ? head.lanes : started.found?.lanes;
  if (run === 0) await deleteLanes(table, lanes);
  else await poke(queue, log, lanes.map(({ put: { pk, sk } }) => ({ kind: 'campaign', key: { pk, sk } })));
  await leaveList(exchange, { ...head, lanes: run });
}

/** The list of a campaign is read, or will not be; one that has no lanes ends. Also what a worker that died thereafter left undone. */
export async function leaveList(exchange: Exchange, { campaign, source, lanes }: Pick<Head, 'campaign' | 'source'> & { lanes: number | undefined }): Promise<void> {
  if (source?.kind === 'tpl') await unpinList(exchange.table, source.list, campaign);
  if (lanes === 0) await endCampaign(exchange, campaign);
}
