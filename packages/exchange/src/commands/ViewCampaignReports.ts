import { findCampaign } from '../campaigns/found.ts';
import { campaignId } from '../campaigns/name.ts';
import { reportPage } from '../campaigns/page.ts';
import { reportOf } from '../campaigns/report.ts';
import type { Call } from '../dispatch/call.ts';
import { error } from '../refusal.ts';

/** How a campaign went, number by number: JSON, or a page to read. */
export async function ViewCampaignReports({ exchange, session, given, now }: Call<'ViewCampaignReports'>) {
  const campaign = campaignId(given.CampaignId);
  const found = campaign === undefined ? undefined : await findCampaign(exchange.table, session.system, campaign, now);
  if (!found) throw error(`Parameter CampaignId names no campaign of this system: ${given.CampaignId.trim().slice(0, 80)}.`);
  return given.json ? { responseStatus: 'OK' as const, ...(await reportOf(found)) } : reportPage(found);
}
