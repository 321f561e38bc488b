import { randomInt } from 'node:crypto';
import type { SystemRow } from '../store/systems.ts';
import type { CampaignKind } from './campaign.ts';

type Of = Pick<SystemRow, 'did' | 'reseller'>;

/** The id of a campaign that begins at an instant (milliseconds, unique in its system): 13 digits end that of texts, 16 that of rings (the source's samples). */
export function newCampaignId(kind: CampaignKind, { did, reseller }: Of, id: number): string {
  return kind === 'sms' ? `SMS-3-${did}-${reseller}-${id}` : `YA-3-${did}-${reseller}-${id}${String(randomInt(1000)).padStart(3, '0')}`;
}

/** What the ledger calls a movement of a campaign: `Start-YA-SMS-3-…`, `Start-YA-3-…`. */
export const movementName = (word: 'Start' | 'More' | 'End' | 'Stop' | 'Refund', campaign: string): string =>
  campaign.startsWith('YA-') ? `${word}-${campaign}` : `${word}-YA-${campaign}`;
