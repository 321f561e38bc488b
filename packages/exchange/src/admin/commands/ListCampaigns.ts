import { error } from '../../refusal.ts';
import { type Campaign, campaignsOf } from '../../store/campaigns.ts';
import { findSystem } from '../../store/systems.ts';
import { localTime } from '../../time/israel.ts';
import { toUnits } from '../../units/units.ts';
import { type AdminHandler, noSystem } from '../call.ts';

/** The campaigns of a system, newest first. */
export const ListCampaigns: AdminHandler<'ListCampaigns'> = async ({ exchange, given, now }) => {
  const { did, after, limit = 50 } = given;
  if (after !== undefined && !/^\d{13}$/.test(after)) throw error('Parameter after is not the next of another page.');
  const system = await findSystem(exchange.table, did);
  if (!system) throw noSystem(did);
  const campaigns: Campaign[] = [];
  for await (const campaign of campaignsOf(exchange.table, did, system.createdAt, now, limit, after === undefined ? undefined : Number(after))) {
    campaigns.push(campaign);
    if (campaigns.length > limit) break;
  }
  const page = campaigns.slice(0, limit);
  return {
    responseStatus: 'OK',
    campaigns: page.map(({ id, charge, ...rest }) => ({ ...rest, time: localTime(id), charge: toUnits(charge) })),
    next: campaigns.length > limit ? String(page.at(-1)!.id) : null,
  };
};
