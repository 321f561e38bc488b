import { setTimeout as sleep } from 'node:timers/promises';

const attempts = 12;
const longestWait = 1000;

const busy = new Set([
  'TransactionConflictException', 'TransactionInProgressException', 'ProvisionedThroughputExceededException', 'ThrottlingException',
  'RequestLimitExceeded', 'LimitExceededException',
]);
const refused = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH']);
const cut = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'TimeoutError', 'InternalServerError', 'ServiceUnavailable', 'InternalServerErrorException']);

type Verdict = 'give up' | 'not done' | 'unsure';

/** What a failed call to DynamoDB means for the next try. */
export function verdict(error: any): Verdict {
  if (busy.has(error?.name)) return 'not done';
  if (error?.name === 'TransactionCanceledException') {
    const codes = (error.CancellationReasons ?? []).map((reason: { Code?: string }) => reason.Code ?? 'None');
    if (codes.includes('ConditionalCheckFailed')) return 'give up';
    return codes.some((code: string) => ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'].includes(code)) ? 'not done' : 'give up';
  }
  if (refused.has(error?.code)) return 'not done';
  if (cut.has(error?.code) || cut.has(error?.name) || error?.$metadata?.httpStatusCode >= 500) return 'unsure';
  return 'give up';
}

/** Tries until it works or cannot, waiting with full jitter between; `unsure` hears of a try that may have happened unseen. */
export async function persist<T>(run: () => Promise<T>, round = 0, unsure: () => void = () => {}): Promise<T> {
  if (round > 0) await backOff(round);
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const meaning = verdict(error);
      if (meaning === 'give up' || attempt === attempts) throw error;
      if (meaning === 'unsure') unsure();
      await backOff(attempt);
    }
  }
}

const backOff = (attempt: number) => sleep(Math.random() * Math.min(longestWait, 10 * 2 ** attempt));
