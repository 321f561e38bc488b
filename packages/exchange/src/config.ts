import type { Keyring } from './secrets.ts';
import type { Place } from './tasks/kodesh.ts';

/** What an operator decides; every price and limit of the exchange. Money is in thousandths of a unit. */
export interface Config {
  /** Name of the DynamoDB table. */
  table: string;
  /** Site name told by GetCustomerData (`systemSite`). */
  systemSite: string;
  /** Whether this server supports SIP. */
  sip: boolean;
  /** How many SIP accounts a system may have, where operators did not say otherwise; at most `mostSipAccounts`. */
  sipAccounts: number;
  /** Keys of what is encrypted at rest, the newest first. */
  sealingKey: Keyring;
  /** Secret that carriers sign their events with. */
  carrierSecret: string;
  /** Whether the database deletes rows by their `ttl` itself. */
  expiresRows: boolean;
  /**
   * Of every 70 characters of a text; of a ring, and of one that was answered, though it hangs up before that as a rule; of a minute
   * of a call that speaks, the first one whole.
   */
  prices: { smsPart: number; ring: number; ringAnswered: number; speech: number };
  limits: {
    /** How long a call that speaks may be answered at most, in seconds. */
    speech: number;
    /** The largest stored list that is read before its command is answered, number by number; a larger one is read afterwards. */
    listInAnswer: number;
    /** The largest answer that is sent as it is, in bytes; a larger one is left with the files and answered by its address. */
    answerBytes: number;
    /** The largest file that is answered as it is, in bytes: in a function of AWS its base64 has 6 MB. */
    fileBytes: number;
    /** The largest answer that is kept for an Idempotency-Key in its row, in bytes; a larger one is kept with the files. */
    keptBytes: number;
  };
  /** How many distribution lists a system may have, and how many entries one of them. */
  lists: { most: number; entries: number };
  /** Requests a minute: of one address, of one session or API key, of one system. */
  requests: { address: number; session: number; system: number };
  /** How many numbers of campaigns may be reached in a second, of one system and over the carrier; ten at least. */
  pace: Record<'sms' | 'calls', { system: number; carrier: number }>;
  /** Bridged calls and faxes: each of these, and how many seconds of one must be paid for before anybody is called. A fax needs more than `spare` left beyond its set-up, and has so many pages and bytes at most. */
  calls: { least: number; bridge: CallTerms; fax: CallTerms & { spare: number; pages: number; bytes: number } };
  /** The most a system may spend of each balance on one day (Israel time), and one campaign in all. */
  ceilings: { daily: number; campaign: number };
  /** Approvals of caller IDs: how many tries a code has, and how many codes may be sent in an hour and in a day for one system, and to one number whoever asks. */
  approvals: { tries: number; system: { hour: number; day: number }; number: { hour: number; day: number } };
  /** Country codes that may be reached, and prefixes of local numbers that may not, whatever they are. */
  destinations: { countries: string[]; premium: string[] };
  /**
   * How many tasks of a system may be active; by how many milliseconds at most a run that was missed is made up for; and
   * where, and by which custom, it is Shabbat for those that do not run then.
   */
  tasks: { active: number; late: number; kodesh: Place };
  /** Posts to customers' URLs: how many milliseconds one may take, and whether it may go to this machine itself. */
  outgoing: { timeout: number; loopback: boolean };
  /** Hooks to customers: whether they are signed, and how often one that is not taken is tried, ten times at most. */
  hooks: { signed: boolean; attempts: number };
}

/**
 * What a call costs: to set up, and a minute of each leg that is charged. It is paid for `slice` seconds ahead, and again while
 * it lasts, `longest` seconds in all.
 */
export interface CallTerms { setUp: number; minute: number; slice: number; longest: number }

export const defaults = {
  table: 'merkazia',
  systemSite: 'merkazia',
  sip: true,
  sipAccounts: 6,
  expiresRows: true,
  prices: { smsPart: 100, ring: 100, ringAnswered: 100, speech: 1000 },
  limits: { speech: 3600, listInAnswer: 1000, answerBytes: 5 * 1024 * 1024, fileBytes: 4 * 1024 * 1024, keptBytes: 50 * 1024 },
  lists: { most: 1000, entries: 1_000_000 },
  requests: { address: 120_000, session: 60_000, system: 120_000 },
  pace: { sms: { system: 1000, carrier: 5000 }, calls: { system: 500, carrier: 2000 } },
  calls: {
    least: 30,
    bridge: { setUp: 100, minute: 1000, slice: 600, longest: 4 * 3600 },
    fax: { setUp: 100, minute: 1000, slice: 300, longest: 3600, spare: 5000, pages: 200, bytes: 10 * 1024 * 1024 },
  },
  ceilings: { daily: 1_000_000_000, campaign: 200_000_000 },
  approvals: { tries: 5, system: { hour: 10, day: 30 }, number: { hour: 3, day: 6 } },
  destinations: { countries: ['972'], premium: ['19'] },
  tasks: { active: 10, late: 3_600_000, kodesh: { latitude: 31.778, longitude: 35.235, candles: 40, nightfall: 8.5 } },
  outgoing: { timeout: 15_000, loopback: false },
  hooks: { signed: true, attempts: 10 },
} satisfies Partial<Config>;

/** A deletion of all accounts of a system with their extensions is one transaction of at most a hundred rows. */
export const mostSipAccounts = 40;

/** Limits of a deployment that strangers reach; a laptop and its benchmarks have the wide ones above. */
export const deployedRequests: Config['requests'] = { address: 6000, session: 1200, system: 6000 };
