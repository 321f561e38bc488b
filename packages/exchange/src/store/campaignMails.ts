import type { Head } from '../campaigns/campaign.ts';
import { campaignMailKey, due, type Key } from './keys.ts';
import type { Put } from './table.ts';

/** A report that is to be mailed. */
export interface MailRow extends Key { campaign: string; system: string }

/** The row by which the report of a campaign is mailed, in the transaction that ends it. */
export function mailRow({ campaign, system }: Pick<Head, 'campaign' | 'system'>, now: number): Put & { put: MailRow } {
  const row: MailRow = { ...campaignMailKey(campaign), campaign, system };
  return { put: { ...row, ...due('campaign', now, row) }, if: 'attribute_not_exists(pk)' };
}
