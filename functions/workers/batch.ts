import { ownerOf, type Poke } from '@merkazia/exchange/due/queue';
import { readPoke } from '@merkazia/exchange/due/sqs';
import { type Worker, workOne } from '@merkazia/exchange/due/worker';
import type { Exchange } from '@merkazia/exchange/exchange';
import type { DueKind } from '@merkazia/exchange/store/keys';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { observed } from '../observed.ts';

/** Does the due work that a batch of pokes points at. What failed comes again, and ends in the dead-letter queue; the rest does not. */
export const batch = (exchange: Exchange, act: (exchange: Exchange, poke: Poke) => Promise<unknown>) => observed(async (event: SQSEvent): Promise<SQSBatchResponse> => {
  async function attempt(record: SQSRecord): Promise<string | undefined> {
    try {
      const poke = readPoke(record.body);
      await act({ ...exchange, log: (entry) => exchange.log({ ...ownerIn(poke), ...entry }) }, poke);
      return undefined;
    } catch (error) {
      exchange.log({ level: 'error', event: 'work failed', poke: record.messageId, error: error instanceof Error ? error.stack : String(error) });
      return record.messageId;
    }
  }
  const failed = await Promise.all(event.Records.map(attempt));
  return { batchItemFailures: failed.filter((id) => id !== undefined).map((itemIdentifier) => ({ itemIdentifier })) };
});

/** Does the work of a poke by the workers that were read when the function started; those of other kinds are read when a poke of theirs first comes. */
export const workBy = (workers: Partial<Record<DueKind, Worker>>) => async (exchange: Exchange, poke: Poke): Promise<unknown> => {
  const worker = workers[poke.kind];
  return worker ? workOne(worker, exchange, poke.key) : (await import('../later/work.ts')).work(exchange, poke);
};

/** The system or the campaign whose work a poke is for, where its row's key names one. */
function ownerIn(poke: Poke): { system: string } | { campaign: string } | undefined {
  const [kind, name] = ownerOf(poke).split('#') as [string, string?];
  return name === undefined ? undefined : kind === 'S' ? { system: name } : kind === 'C' ? { campaign: name } : undefined;
}
