import type { Command, Result } from '@merkazia/contract';
import type { Exchange } from '@merkazia/exchange/exchange';
import { readKept } from '@merkazia/exchange/store/campaignRows';
import { reportOnWire } from './report.ts';

type OnWire = { [C in Command]?: (answer: Result<C>, exchange: Exchange) => object | Promise<object> };

/**
 * The answers whose fields were seen otherwise on the hosted service's wire than its document has them. What this exchange
 * answers under both names, or what the wire only adds to, needs no entry here.
 */
export const wire: OnWire = {
  GetAllSessions: ({ sessions: _, sessionsCount: __, ...answer }) => answer,
  GetQueueRealTime: ({ entries, ...answer }) => ({ ...answer, entries: entries.map((entry) => ({ ...entry, Wait: Number(entry.Wait), Position: Number(entry.Position) })) }),
  RunTzintuk: async (answer, exchange) => ({ ...answer, callerId: await shownCaller(answer, exchange), biling: answer.biling.toFixed(2) }),
  ViewCampaignReports: reportOnWire,
};

/** With `RAND` the service answers the number that is shown, where its document says `RAND`. */
async function shownCaller({ callerId, campaignId }: Result<'RunTzintuk'>, { table, clock }: Exchange): Promise<string> {
  if (callerId !== 'RAND') return callerId;
  return (await readKept(table, campaignId, clock.now()))?.from ?? callerId;
}
