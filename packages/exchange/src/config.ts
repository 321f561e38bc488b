/** What an operator decides; every price and limit of the exchange. Money is in thousandths of a unit. */
export interface Config {
  /** Name of the DynamoDB table. */
  table: string;
  /** Site name told by GetCustomerData (`systemSite`). */
  systemSite: string;
  /** Whether this server supports SIP. */
  sip: boolean;
  /** Key of what is encrypted at rest: 32 bytes. */
  sealingKey: Uint8Array;
  /** Secret that carriers sign their events with. */
  carrierSecret: string;
  /** Whether the database deletes rows by their `ttl` itself. */
  expiresRows: boolean;
  prices: { smsPart: number };
  limits: {
    smsRecipients: number;
    /** The largest answer that is sent as it is, in bytes; a larger one is left with the files and answered by its address. */
    answerBytes: number;
    /** The largest answer that is kept for an Idempotency-Key in its row, in bytes; a larger one is kept with the files. */
    keptBytes: number;
  };
  /** Posts to customers' URLs: how many milliseconds one may take, and whether it may go to this machine itself. */
  outgoing: { timeout: number; loopback: boolean };
}

export const defaults = {
  table: 'merkazia',
  systemSite: 'merkazia',
  sip: true,
  expiresRows: true,
  prices: { smsPart: 100 },
  limits: { smsRecipients: 1900, answerBytes: 5 * 1024 * 1024, keptBytes: 50 * 1024 },
  outgoing: { timeout: 15_000, loopback: false },
} satisfies Partial<Config>;
