/** The port to the telephone network. What happens later comes back as signed events to /hooks/carrier. */
export interface Carrier {
  /**
   * Hands one message on. `key` is the idempotency key: given twice, the message goes out once.
   * Throws when it is not known whether the carrier took it; asking again with the same key is then safe.
   */
  sendSms(message: OutgoingSms): Promise<Submitted>;
  /**
   * Calls a telephone once, from a number that the carrier picks at random and keeps for this call: its last 4 digits are
   * a code. `key` as in sendSms: given twice, one call is made and the answer is the same. At most 20 seconds; throws when
   * it is not known whether the call went out.
   */
  verifyCall(call: OutgoingCall): Promise<VerifyCall>;
}

export interface OutgoingCall { key: string; to: string }

/** The call went out from this number (local digits), or could not be placed, and why in a word or two. */
export type VerifyCall = { placed: true; from: string } | { placed: false; reason: string };

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
