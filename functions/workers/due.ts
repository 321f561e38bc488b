import { readPoke } from '@merkazia/exchange/due/sqs';
import { work } from '@merkazia/exchange/due/work';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { exchange } from '../exchange.ts';

/** Does the due work that a batch of pokes points at. What failed comes again, and ends in the dead-letter queue; the rest does not. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const failed = await Promise.all(event.Records.map(attempt));
  return { batchItemFailures: failed.filter((id) => id !== undefined).map((itemIdentifier) => ({ itemIdentifier })) };
}

async function attempt(record: SQSRecord): Promise<string | undefined> {
  try {
    await work(exchange, readPoke(record.body));
    return undefined;
  } catch (error) {
    exchange.log({ level: 'error', event: 'work failed', message: record.messageId, error: error instanceof Error ? error.stack : String(error) });
    return record.messageId;
  }
}
