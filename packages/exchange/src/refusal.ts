/** The field `messageCode` of the contract, by what it means. */
export const codes = {
  wrongPassword: 1, badTemplate: 100, noPhones: 102, lowUnits: 103, general: 105, noFile: 107, manyFiles: 108, noPath: 109, badPath: 110, badDestination: 111, lowBalance: 113, callerId: 120,
} as const;

export type RefusalStatus = 'ERROR' | 'EXCEPTION' | 'FORBIDDEN';

/** A command declines: an answer like any other, told to the caller in these words. */
export class Refusal extends Error {
  /** Seconds after which it is worth asking again. */
  retryAfter?: number;

  /** What the answer carries beside the words, where its command says so. */
  more?: Record<string, unknown>;

  constructor(readonly status: RefusalStatus, message: string, readonly code?: number, readonly http = 200) {
    super(message);
  }
}

export const error = (message: string, code?: number) => new Refusal('ERROR', message, code);
export const exception = (message: string, code?: number) => new Refusal('EXCEPTION', message, code);
export const forbidden = (message: string, code?: number) => new Refusal('FORBIDDEN', message, code);
/** A fault of the transport, told by an HTTP status too. */
export const transport = (http: number, message: string) => new Refusal('ERROR', message, undefined, http);
/** The caller asks too often; `seconds` from now it may ask again. */
export const tooMany = (seconds: number) => Object.assign(transport(429, `Too many requests; try again in ${seconds} seconds.`), { retryAfter: seconds });
