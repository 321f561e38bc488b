import { readPoke } from '@merkazia/exchange/due/sqs';
import type { Poke } from '@merkazia/exchange/due/queue';
import type { Log } from '@merkazia/exchange/log';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/** Does the work of a batch of pokes. What failed comes again, and ends in the dead-letter queue; the rest does not. */
export const batch = (work: (poke: Poke) => Promise<unknown>, log: Log) => async (event: SQSEvent): Promise<SQSBatchResponse> => {
  async function attempt(record: SQSRecord): Promise<string | undefined> {
    try {
      await work(readPoke(record.body));
      return undefined;
    } catch (error) {
      log({ level: 'error', event: 'work failed', message: record.messageId, error: error instanceof Error ? error.stack : String(error) });
      return record.messageId;
    }
  }
  const failed = await Promise.all(event.Records.map(attempt));
  return { batchItemFailures: failed.filter((id) => id !== undefined).map((itemIdentifier) => ({ itemIdentifier })) };
};
