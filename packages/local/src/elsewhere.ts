import type { Config } from '@merkazia/exchange/config';
import type { Poke, Queue } from '@merkazia/exchange/due/queue';
import type { Log } from '@merkazia/exchange/log';
import type { LocalClock } from './clock.ts';
import type { FolderFiles } from './files/folder.ts';
import type { Mailbox } from './mail/mailbox.ts';
import type { Simulator } from './simulator/simulator.ts';

/** What an exchange that runs elsewhere has of this machine. */
export interface Surroundings { config: Config; operatorKeys: string[]; clock: LocalClock; simulator: Simulator; mailbox: Mailbox; queue: Queue; log: Log; url: string }

/** The ways into an exchange; on AWS each has a function of its own. */
export interface Entries {
  api(request: Request, ip: string): Promise<Response | undefined>;
  admin(request: Request, ip: string): Promise<Response>;
  hook(request: Request): Promise<Response>;
  hostedHook(request: Request): Promise<Response>;
  work(poke: Poke): Promise<unknown>;
  /** Pokes what is overdue; answers how many rows, where that is known. */
  tick(): Promise<number>;
}

/** Functions that do the exchange's work in this process's place, for tests of them: its requests and pokes go there, and its files are theirs. */
export interface Elsewhere {
  files(clock: LocalClock): FolderFiles;
  entries(surroundings: Surroundings): Entries;
}
