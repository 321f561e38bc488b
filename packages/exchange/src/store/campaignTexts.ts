import type { Head } from '../campaigns/campaign.ts';
import { campaignTextKey } from './keys.ts';
import type { Put, Table } from './table.ts';

/** A text of more letters than this would make every write of its campaign's head dearer: it stands in a row of its own. */
const longest = 250;

/** How a head has its text, and the row of a text that does not stand in it. */
export function textOf(campaign: string, text: string | undefined, ttl: number | undefined): { head: Pick<Head, 'text' | 'longText'>; row: Put | undefined } {
  if (text === undefined) return { head: {}, row: undefined };
  if (text.length <= longest) return { head: { text }, row: undefined };
  return { head: { longText: true }, row: { put: { ...campaignTextKey(campaign), text, ...(ttl === undefined ? {} : { ttl }) } } };
}

/** The text of a campaign; empty for one that has none, or whose text was erased. */
export async function campaignText(table: Table, { campaign, text, longText }: Pick<Head, 'campaign' | 'text' | 'longText'>): Promise<string> {
  if (!longText) return text ?? '';
  return (await table.get(campaignTextKey(campaign)))?.text ?? '';
}
