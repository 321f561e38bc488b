import { randomInt } from 'node:crypto';
import type { SystemRow } from '../store/systems.ts';
import type { CampaignKind } from './campaign.ts';

/**
 * The id of a campaign from what was written: the id itself, or its description among the transactions, whole or without
 * `Start-`, `Start-YA-` or `YA-` (ViewCampaignReports of the source). Undefined for what is no campaign's name.
 */
export function campaignId(written: string): string | undefined {
  const [, bare] = /^(?:Start-)?(?:YA-){0,2}((?:SMS-)?3-\d+-[\w-]+-\d+)$/.exec(written.trim()) ?? [];
  if (bare === undefined || campaignTime(bare) === undefined) return undefined;
  return bare.startsWith('SMS-') ? bare : `YA-${bare}`;
}

/** When a campaign was accepted, in milliseconds, by its id: the last 13 digits of one of SMS, the first 13 of the last 16 of any other. */
export function campaignTime(campaign: string): number | undefined {
  const [, sms, digits] = /^(?:YA-)?(SMS-)?.*-(\d{13}|\d{16})$/.exec(campaign) ?? [];
  return digits?.length === (sms ? 13 : 16) ? Number(digits.slice(0, 13)) : undefined;
}

type Of = Pick<SystemRow, 'did' | 'reseller'>;

/** The id of a campaign that begins at an instant (milliseconds, unique in its system): 13 digits end that of texts, 16 that of rings (the source's samples). */
export function newCampaignId(kind: CampaignKind, { did, reseller }: Of, id: number): string {
  return kind === 'sms' ? `SMS-3-${did}-${reseller}-${id}` : `YA-3-${did}-${reseller}-${id}${String(randomInt(1000)).padStart(3, '0')}`;
}

/** What the ledger calls a movement of a campaign: `Start-YA-SMS-3-…`, `Start-YA-3-…`; of a single call, which has no report, `Start-WSOC-LC-…`. */
export const movementName = (word: 'Start' | 'More' | 'End' | 'Stop' | 'Refund', campaign: string): string =>
  campaign.startsWith('SMS-') ? `${word}-YA-${campaign}` : `${word}-${campaign}`;
