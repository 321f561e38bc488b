import type { Client } from '@merkazia/client';

export interface TestExchangeOptions {
  /** The instant at which its clock begins, and begins again after a reset. Default, this machine's time. */
  startAt?: Date | string | number;
  /** The port it listens on. Default, any free one. */
  port?: number;
  /**
   * Imitates the hosted service: its fields and texts, HTTP 200 for failures, no idempotency, unsigned hooks. A program that
   * passes here and without it works with both.
   */
  strictHosted?: boolean;
  /** Whether this server supports SIP. Default, it does. */
  sip?: boolean;
  /** The name of the site that GetCustomerData tells. Default `merkazia`. */
  systemSite?: string;
  /** Called with each warning and error of the exchange. Default, they are lines of JSON on the error stream. */
  log?: (entry: { level: 'error' | 'warn' | 'info'; event: string; [detail: string]: unknown }) => void;
}

/** A system of the exchange: what a customer has. */
export interface TestSystem {
  /** The main number; it is the user name too. */
  number: string;
  password: string;
  /** `number:password`, which every command takes as its token. */
  token: string;
  /** A client that is logged in as this system. */
  client: Client;
}

/** What a system of its own is opened with; what is absent is empty. */
export interface NewTestSystem {
  /** Local digits. Default, a number that no other system has. */
  number?: string;
  /** Default `1234`. */
  password?: string;
  name?: string;
  email?: string;
  /** In units. Default 1,000 of each. */
  units?: number;
  smsUnits?: number;
  /** Where verification calls go. */
  creatorPhone?: string;
  /** Numbers approved as caller IDs, for a year. */
  callerIds?: string[];
}

/** An SMS that reached a telephone. */
export interface ReceivedSms { to: string; from: string; text: string; flash: boolean; time: Date }

/**
 * A call that rang at a telephone: a tzintuk (`ring`), one that speaks a text (`speech`) or says a code (`code`), or one whose
 * caller's last four digits are a code (`verification`).
 */
export interface ReceivedCall {
  kind: 'ring' | 'speech' | 'code' | 'verification';
  to: string;
  from: string;
  /** What it speaks, of a `speech`. */
  text?: string;
  time: Date;
}

/** A mail that was sent. */
export interface ReceivedMail { to: string; subject: string; text: string; html: string; time: Date }

export interface WaitOptions {
  /** How long to wait, in milliseconds. Default 5,000. */
  timeoutMs?: number;
}

/** What numbers do with messages and calls. */
export interface Outcomes {
  /** Every outcome by name, with the magic number that always does so: `outcomes.numbers.busy` is `0500000021`. */
  readonly numbers: Readonly<Record<string, string>>;
  /** What each outcome means, in words. */
  list(): { name: string; number: string; does: string }[];
  /** Has a number do something with its next message or call, the next `times`, or (`Infinity`) all that come. Throws a TypeError at a name or number that is none. */
  next(number: string, outcome: string, times?: number): void;
}

/** The exchange's clock: it runs as this machine's does, from where you put it, and only forward. */
export interface TestClock {
  now(): Date;
  /** Moves it by an ISO 8601 duration (`PT10M`, `P1DT12H`) or by milliseconds, doing on the way all that falls due, in its order. */
  advance(by: string | number): Promise<void>;
  /** Moves it to an instant in the same way. */
  forwardTo(instant: Date | string | number): Promise<void>;
}

/** A telephone exchange inside a test. */
export interface TestExchange {
  /** Its address, for your program's base URL: the commands are at `/ym/api/{Command}`. */
  readonly url: string;
  /** The demo system: number `0773137770`, password `1234`, 1,000 units of each kind, `0501234567` as its approved caller ID. */
  readonly demo: TestSystem;
  /** Opens the operators' commands at `/ym/admin/{Command}`. */
  readonly operatorKey: string;
  readonly clock: TestClock;
  readonly outcomes: Outcomes;
  /** Opens a system of its own, so that one test knows nothing of another. */
  system(given?: NewTestSystem): Promise<TestSystem>;
  /** The secret (`whsec_…`) that hooks to a system are signed with. Default, the demo system's. */
  hookSecret(number?: string): Promise<string>;
  /** The next SMS that reaches a telephone, each given once and in their order: one that came before is given at once. Throws when none comes in time. */
  waitForSms(to: string, options?: WaitOptions): Promise<ReceivedSms>;
  /** The same of calls that ring. */
  waitForCall(to: string, options?: WaitOptions): Promise<ReceivedCall>;
  /** The same of mail. */
  waitForMail(to: string, options?: WaitOptions): Promise<ReceivedMail>;
  /**
   * The code that reached a telephone last, after doing all that is due: the code that a call said, the last four digits of who
   * called, or the last 4 to 8 digits in a row of an SMS or a spoken text. Throws when there is none.
   */
  lastCode(to: string): Promise<string>;
  /** Every SMS that reached a telephone, or all of them. */
  sms(to?: string): ReceivedSms[];
  /** Every call that rang, likewise. */
  calls(to?: string): ReceivedCall[];
  /** Does all that is due now, and what that makes due. */
  settle(): Promise<void>;
  /** Forgets everything and starts as on the first day. */
  reset(): Promise<void>;
  /** Stops everything; a second time it changes nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
