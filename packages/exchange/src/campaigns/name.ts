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

/** How a campaign is called among the transactions: every one begins with `Start-YA-`. */
export const billingName = (campaign: string): string => `Start-${campaign.startsWith('YA-') ? '' : 'YA-'}${campaign}`;
