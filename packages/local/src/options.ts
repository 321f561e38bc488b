import type { Config } from '@merkazia/exchange/config';
import type { Log } from '@merkazia/exchange/log';
import type { FaultOptions } from '@merkazia/exchange/store/faults';
import type { HostedOptions } from './carriers.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Death } from './mortal.ts';

/** What an exchange on this machine may be told when it is started. */
export interface StartOptions {
  /** Any free port, unless given. */
  port?: number;
  /** The address to listen on; this machine only, unless given. */
  host?: string;
  /** The data folder; `:memory:`, unless given, keeps nothing. */
  data?: string;
  /** A DynamoDB to use instead of the embedded database. */
  endpoint?: string;
  /** The embedded database's binary, when it is not the npm package's. */
  binary?: string;
  faults?: FaultOptions;
  /** Where something is killed, for crash tests, one after another; none yet, when they are told later (`expectDeaths`). */
  dieAt?: Death[];
  /** Milliseconds between two ticks; a minute, unless given. */
  tickEvery?: number;
  /** Keys of operators, with commas between; one made at the first start, unless given. */
  operatorKey?: string;
  /** Secrets of SIP registrars, with commas between; one made at the first start, unless given. */
  registrarSecret?: string;
  config?: Partial<Config>;
  /** Another exchange that carries for this one, in the simulator's place. */
  hosted?: HostedOptions | undefined;
  /** Imitates the hosted service: what this software adds to it is not there. */
  strictHosted?: boolean;
  /** The instant at which the clock begins, in milliseconds; the machine's time, unless given. */
  startAt?: number;
  /** Whether the pages for people are served, the telephones at / and /docs, which are built in the project's folder; they are, unless given. */
  pages?: boolean;
  /** What does the exchange's work in this process's place, for tests of functions. */
  elsewhere?: Elsewhere;
  /** Warnings and errors go to the error stream, unless given. */
  log?: Log;
  /** Called when the exchange cannot go on. */
  lost?: (problem: Error) => void;
}
