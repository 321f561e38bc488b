import type { Context } from 'aws-lambda';
import { enter, log } from './log.ts';
import { publish } from './metrics.ts';
import { begin, end } from './trace.ts';

/** A handler whose lines, figures and trace belong to its invocation; what it throws is logged, and thrown on to Lambda. */
export const observed = <Event, Answer>(handler: (event: Event) => Promise<Answer>) => async (event: Event, context?: Pick<Context, 'awsRequestId'>): Promise<Answer> => {
  enter(context?.awsRequestId);
  begin();
  let failed = true;
  try {
    const answer = await handler(event);
    failed = false;
    return answer;
  } catch (problem) {
    log({ level: 'error', event: 'invocation failed', problem: String((problem as Error)?.stack ?? problem) });
    throw problem;
  } finally {
    await publish();
    await end(failed);
  }
};
