import type { Keyring } from './secrets.ts';

/** What an operator decides; every price and limit of the exchange. Money is in thousandths of a unit. */
export interface Config {
  /** Name of the DynamoDB table. */
  table: string;
  /** Site name told by GetCustomerData (`systemSite`). */
  systemSite: string;
  /** Whether this server supports SIP. */
  sip: boolean;
  /** Keys of what is encrypted at rest, the newest first. */
  sealingKey: Keyring;
  /** Secret that carriers sign their events with. */
  carrierSecret: string;
  prices: { smsPart: number };
  limits: { smsRecipients: number };
}

export const defaults = {
  table: 'merkazia',
  systemSite: 'merkazia',
  sip: true,
  prices: { smsPart: 100 },
  limits: { smsRecipients: 1900 },
} satisfies Partial<Config>;
