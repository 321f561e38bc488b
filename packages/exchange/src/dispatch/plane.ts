import type { CommandRow } from '@merkazia/contract/commands';
import type { ParamValidator } from '@merkazia/contract/params';
import type { Exchange } from '../exchange.ts';
import type { Call } from './call.ts';

/** One contract as the dispatcher serves it: the public one, or the operators'. */
export interface Plane {
  /** Where its commands are, in small letters, such as `/ym/api`. */
  path: string;
  methods: string[];
  commands: Record<string, CommandRow>;
  validators: Record<string, ParamValidator>;
  /** Brings a command's validator and handler, where they are not there from the start. */
  load?: (command: string) => Promise<void>;
  handlers: Record<string, (call: Call<any>) => Promise<object>>;
  /** The version field of an answer that belongs to no command. */
  version: CommandRow['version'];
  /** Looks at a request before anything of it is read, and throws the refusal of one that may not come in. */
  guard?: (exchange: Exchange, request: Request) => void;
  /** Who the caller is: at least the system that idempotency keys belong to. Throws the refusal of one who may not. */
  admit(exchange: Exchange, token: string | undefined, ip: string): Promise<Caller>;
  /** Admits a caller whose token has a say in the parameters, before these are checked; undefined for any other. */
  early?: (exchange: Exchange, token: string | undefined, asked: Asked) => Promise<Caller | undefined>;
  /** Counts a request of a caller, and throws the refusal of one that asks too often. */
  count?: (exchange: Exchange, caller: any) => Promise<void>;
  /** Who a caller acts for, where its acts are written down under another name than its address. */
  by?: (caller: any) => string | undefined;
  /** Which of its system's sessions a caller has; undefined for one that no mark sticks to. */
  sessionOf?: (caller: any) => string | undefined;
}

export interface Caller { system: string }

/** What is asked, before it was checked: the parameters may still be added to. */
export interface Asked { command: string; row: CommandRow; params: Record<string, unknown>; ip: string }
