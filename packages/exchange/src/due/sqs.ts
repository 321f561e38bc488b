import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { ownerOf, type Poke, type Queue } from './queue.ts';

const batchSize = 10;

/**
 * The queue on AWS. Rows of one system (or campaign) are one message group, so that on a standard queue a system with
 * much to do does not delay the others (SQS fair queues). Throws when SQS did not take every poke; the tick sends them again.
 */
export function sqsQueue({ client, url }: { client: SQSClient; url: string }): Queue {
  async function sendBatch(pokes: Poke[], delay: number): Promise<void> {
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({
      QueueUrl: url,
      Entries: pokes.map((poke, i) => ({ Id: String(i), MessageBody: JSON.stringify(poke), MessageGroupId: ownerOf(poke), ...(delay > 0 ? { DelaySeconds: Math.ceil(delay / 1000) } : {}) })),
    }));
    if (Failed.length > 0) throw new Error(`SQS refused ${Failed.length} of ${pokes.length} pokes: ${Failed[0]!.Code} ${Failed[0]!.Message ?? ''}`);
  }
  return {
    async send(pokes, delay = 0) {
      const batches = Array.from({ length: Math.ceil(pokes.length / batchSize) }, (_, i) => pokes.slice(i * batchSize, (i + 1) * batchSize));
      const sent = await Promise.allSettled(batches.map((batch) => sendBatch(batch, delay)));
      const lost = sent.find((outcome) => outcome.status === 'rejected');
      if (lost) throw lost.reason;
    },
  };
}

/** The poke in the body of a message that `sqsQueue` sent. */
export const readPoke = (body: string): Poke => JSON.parse(body) as Poke;
