/** The port to the telephone network. What happens later comes back as signed events to /hooks/carrier. */
export interface Carrier {
  /**
   * Hands one message on. `key` is the idempotency key: given twice, the message goes out once.
   * Throws when it is not known whether the carrier took it; asking again with the same key is then safe.
   */
  sendSms(message: OutgoingSms): Promise<Submitted>;
}

export interface OutgoingSms {
  key: string;
  from: string;
  to: string;
  text: string;
  flash: boolean;
}

/** Taken, or refused at once with the SMPP status that says why. */
export type Submitted = { taken: true } | { taken: false; status: string };

/** What a carrier reports of a message it took (type `sms.report` of the contract's carrierEvent). */
export interface SmsReport { type: 'sms.report'; key: string; to: string; status: string; at: string }

export type CarrierEvent = SmsReport;
