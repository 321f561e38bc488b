import type { Carrier } from './carrier/carrier.ts';
import type { Upstream } from './carrier/hosted/upstream.ts';
import type { Config } from './config.ts';
import type { Queue } from './due/queue.ts';
import type { Files } from './files/files.ts';
import type { Log } from './log.ts';
import type { Mail } from './mail/mail.ts';
import type { Table } from './store/table.ts';
import type { Clock } from './time/clock.ts';

/** Everything the exchange stands on; built once by whoever runs it (a Lambda function, the local server, a test). */
export interface Exchange {
  config: Config;
  table: Table;
  carrier: Carrier;
  /** The exchange that carries for this one, where it is the carrier. */
  hosted?: Upstream | undefined;
  queue: Queue;
  files: Files;
  mail: Mail;
  clock: Clock;
  log: Log;
  /** The address at which its own API answers, such as `http://127.0.0.1:8585`: tasks act through it as any caller does. */
  address: () => string;
}
