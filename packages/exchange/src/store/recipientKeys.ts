import { groupSize } from '../campaigns/campaign.ts';
import { groupKey, type Key } from './keys.ts';

/** One number of a campaign: its chunk, and its place in it. */
export interface RecipientName { campaign: string; chunk: number; place: number }

/** The key that a carrier knows one number of a campaign by, also its idempotency key. */
export const recipientKey = ({ campaign, chunk, place }: RecipientName): string => `${campaign}.${chunk}.${place}`;

/** The number of a campaign that a carrier's key names; undefined when it is no such key. */
export function ofRecipientKey(key: string): RecipientName | undefined {
  const [, campaign, chunk, place] = /^((?:YA|SMS)-[\w-]{1,100})\.(\d{1,6})\.(\d{1,3})$/.exec(key) ?? [];
  return campaign === undefined ? undefined : { campaign, chunk: Number(chunk), place: Number(place) };
}

/** The row that has a number once it is claimed, and its place there. */
export function groupOf({ campaign, chunk, place }: RecipientName): { key: Key; at: number } {
  return { key: groupKey(campaign, chunk, Math.floor(place / groupSize)), at: place % groupSize };
}
