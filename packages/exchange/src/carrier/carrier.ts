/** The port to the telephone network. What happens later comes back as signed events to /hooks/carrier. */
export interface Carrier {
  /**
   * Hands one message on. `key` is the idempotency key: given twice, the message goes out once.
   * Throws when it is not known whether the carrier took it; asking again with the same key is then safe.
   */
  sendSms(message: OutgoingSms): Promise<Submitted>;
  /**
   * Rings a telephone for so many seconds and hangs up before anybody answers (tzintuk). `key` as in sendSms: given twice,
   * it rings once. Throws when it is not known whether the carrier took the call; how it went comes as `call.ended`.
   */
  ring(ring: OutgoingRing): Promise<RingTaken>;
  /**
   * Calls a telephone and speaks a text to whoever answers, a person or a voicemail (TTS); hangs up when it was spoken as often
   * as `repeats` says, and `seconds` after the answer at the latest. `key` as in sendSms: given twice, one call is made. Throws when
   * it is not known whether the carrier took the call; how it went comes as `call.answered` and `call.ended`.
   */
  speak(speech: OutgoingSpeech): Promise<RingTaken>;
  /**
   * Hands several messages on together, each under its own key as sendSms does; null for one that the carrier gave no word
   * of, and an error when that is all of them. Only carriers have it that send several by one command.
   */
  sendMany?(batch: Batch<OutgoingSms>): Promise<(Submitted | null)[]>;
  /** Rings several telephones, as `sendMany` sends messages. */
  ringMany?(batch: Batch<OutgoingRing>): Promise<(RingTaken | null)[]>;
  /** Speaks to several telephones, as `sendMany` sends messages. */
  speakMany?(batch: Batch<OutgoingSpeech>): Promise<(RingTaken | null)[]>;
  /**
   * Calls one number, or rings a SIP telephone, and when it answers calls another and connects the two. `key` as in sendSms:
   * given twice, one call is made; given again with more `seconds`, the call under way may last so much longer. Throws when it
   * is not known whether the carrier took the call; how it went comes as `bridge.ended`.
   */
  bridge(call: OutgoingBridge): Promise<RingTaken>;
  /** Sends a fax; `key` and `seconds` as in bridge. How it went comes as `fax.ended`. */
  fax(call: OutgoingFax): Promise<RingTaken>;
  /**
   * The recording of a bridged call that `bridge.recorded` told of, a WAV file; undefined when there is none under that key.
   * Absent in a carrier that hands no recordings over.
   */
  recording?(key: string): Promise<Uint8Array | undefined>;
  /**
   * Calls a telephone once, from a number that the carrier picks at random and keeps for this call: its last 4 digits are
   * a code. `key` as in sendSms: given twice, one call is made and the answer is the same. At most 20 seconds; throws when
   * it is not known whether the call went out.
   */
  verifyCall(call: OutgoingCall): Promise<VerifyCall>;
  /**
   * Calls a telephone and, to whoever answers, says a code digit by digit, twice, in Hebrew; `key` as in sendSms. At most 20
   * seconds; throws when it is not known whether the carrier took the call. How it went comes as `call.answered` and `call.ended`.
   */
  sayCode(call: OutgoingCode): Promise<RingTaken>;
  /**
   * Sets aside a number of the carrier's, picked at random, as the caller ID of the ring that will have this key. Nothing is
   * called, so it may be asked for in vain; the same key is answered the same number. At most 20 seconds. `rang`: this carrier
   * picks a number by calling, and has called for so many `seconds`; the ring with this key calls nobody again. What it
   * throws has `mayHaveRung` when that is not known.
   */
  reserveCaller(wanted: OutgoingCall & { seconds?: number }): Promise<{ from: string; rang?: boolean }>;
}

/**
 * Messages or rings that are handed on together. `key` names them, and `system` is who sends: a later call with this key has
 * these messages or some of them, never others.
 */
export interface Batch<M> { key: string; system: string; messages: M[] }

export interface OutgoingCall { key: string; to: string }

/** A ring; `from` is the caller ID it shows, local digits. */
export interface OutgoingRing extends OutgoingCall { from: string; seconds: number }

/**
 * A call that speaks; `from` is the caller ID it shows, local digits. `rate` is from -10, the slowest, to 10, the fastest, 0 the
 * ordinary speed; `voice` is one of the contract's. `seconds` is how long it may be answered at most.
 */
export interface OutgoingSpeech extends OutgoingCall { from: string; text: string; repeats: number; rate: number; voice: string; seconds: number }

/** A call that says a code; `from` as in a ring. */
export interface OutgoingCode extends OutgoingCall { from: string; code: string }

/**
 * A bridged call. Both legs show `from`, local digits; the first goes to a number, or to the SIP account of this user name.
 * The carrier hangs up `seconds` after it dialled the first leg. One that keeps the recording itself mails it to `mailTo`.
 */
export type OutgoingBridge = { key: string; from: string; second: string; record: boolean; mailTo?: string; seconds: number } & FirstLeg;
export type FirstLeg = { to: string } | { sip: string };

/** A fax of so many pages; the carrier hangs up `seconds` after it was answered. */
export interface OutgoingFax extends OutgoingCall { from: string; pages: number; seconds: number; pdf: Pdf }

/** The PDF of a fax: its bytes, or an address that anybody may read it from for ten minutes. */
export interface Pdf { name: string; bytes(): Promise<Uint8Array>; address(): Promise<string> }

/** Taken, or refused at once with the outcome that says why. */
export type RingTaken = { taken: true } | { taken: false; outcome: CallOutcome };

/** The call went out from this number (local digits; its last four where the carrier tells no more), or could not be placed, and why in a word or two. */
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

/**
 * How a call ended: answered by a person or by a voicemail, rung and not answered, busy; or never placed, because the
 * network was congested, the carrier blocks the number or the call, or for another reason.
 */
export const callOutcomes = ['answered', 'voicemail', 'no-answer', 'busy', 'congestion', 'blocked', 'failed'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** What a carrier reports of a message it took (type `sms.report` of the contract's carrierEvent). */
export interface SmsReport { type: 'sms.report'; key: string; to: string; status: string; at: string }

/** A call that a carrier took was answered. */
export interface CallAnswered { type: 'call.answered'; key: string; to: string; at: string }

/**
 * A call that a carrier took is over. `seconds` is how long it was answered, 0 when it was not, and `ms` the same to the millisecond,
 * where the carrier tells it. `bridgedAt` and `bridgedUntil`: it was put through to another call in between.
 */
export interface CallEnded { type: 'call.ended'; key: string; to: string; outcome: CallOutcome; seconds: number; at: string; ms?: number; bridgedAt?: string; bridgedUntil?: string }

/**
 * What a caller did in the extension of a free tzintuk list: joined it, left it, or, as its administrator, took a number off
 * (`target`) or emptied it. `to` is the system's number that was called, `folder` the extension, such as `1/2`.
 */
export interface TzintukEvent {
  type: 'tzintuk.joined' | 'tzintuk.left' | 'tzintuk.removed' | 'tzintuk.reset';
  from: string;
  to: string;
  list: string;
  folder?: string;
  target?: string;
  at: string;
}
