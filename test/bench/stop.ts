import { adminClient, AdminError } from '@merkazia/exchange/admin/client';
import { ask, type CampaignServer, commandOf, type Kind, numbers } from './campaigns.ts';
import { customer } from './fixture.ts';

/** Stops the newest campaign of a system; answers when that was answered, in milliseconds of the day's clock. One that is over already is left. */
export type Stop = (system: string) => Promise<number>;

export async function stopper(server: CampaignServer): Promise<Stop> {
  const { operatorKey } = await server.ask.access();
  const { call } = adminClient({ baseUrl: server.url, operatorKey });
  return async (did) => {
    const { campaigns: [newest] } = await call('ListCampaigns', { did, limit: 1 });
    await call('StopCampaign', { did, campaign: newest!.campaign }).catch((problem) => { if (!(problem instanceof AdminError) || problem.httpStatus !== 200) throw problem; });
    return Date.now();
  };
}

/** How a stop went: how many numbers were reached of how many, and how long after its answer the last of them. */
export interface Stopped { kind: Kind; of: number; reached: number; after: number }

/** Stops the campaign of the customer that runs, and waits until all of it is at rest. */
export async function stopNow(server: CampaignServer, kind: Kind, of: number, stop: Stop): Promise<Stopped> {
  const at = await stop(customer.did);
  const { dialled } = await server.ask.end({ system: customer.did, campaigns: 1 });
  return { kind, of, reached: dialled.numbers, after: dialled.last - at };
}

/** Begins a campaign and stops it when so many of its numbers were reached. */
export async function stopAt(server: CampaignServer, kind: Kind, of: number, reached: number, stop: Stop): Promise<Stopped> {
  await server.ask.begin(customer.did);
  await ask(server, commandOf(kind, numbers(of).join(':')));
  await server.ask.reached({ system: customer.did, numbers: reached });
  return stopNow(server, kind, of, stop);
}
