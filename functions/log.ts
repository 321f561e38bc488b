import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '@merkazia/exchange/log';
import { count } from './metrics.ts';
import { note } from './trace.ts';

const logger = new Logger({ serviceName: process.env.STAGE });

/** Powertools' structured log: the event is its message. What is to be seen in figures is counted too, and what names a request, a system or a campaign is noted in the invocation's trace. */
export const log: Log = ({ level, event, ...fields }) => {
  logger[level](event, fields);
  count(event, fields);
  note(fields);
};

/** Puts the name of an invocation into each line that it logs. */
export function enter(invocation: string | undefined): void {
  logger.resetKeys();
  if (invocation !== undefined) logger.appendKeys({ invocation });
}
