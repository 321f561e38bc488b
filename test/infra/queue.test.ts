import { SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '@merkazia/exchange/due/queue';
import { readPoke, sqsQueue } from '@merkazia/exchange/due/sqs';
import { smsKey } from '@merkazia/exchange/store/keys';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queuePath, type Sqs, startSqs } from './sqs.ts';

let sqs: Sqs;
let client: SQSClient;
let queue: Queue;
beforeAll(async () => {
  sqs = await startSqs();
  client = new SQSClient({ endpoint: sqs.url, region: 'eu-central-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  queue = sqsQueue({ client, url: `https://sqs.eu-central-1.amazonaws.com${queuePath}` });
});
afterAll(async () => {
  client.destroy();
  await sqs.stop();
});

const pokes = (count: number) => Array.from({ length: count }, (_, i) => ({ kind: 'sms' as const, key: smsKey('0773137770', '202601', 1768205679885, i) }));

describe('the queue on AWS', () => {
  it('takes any number of pokes, ten a request, and gives each back as it was', async () => {
    await queue.send(pokes(23));
    expect(sqs.batches.toSorted((a, b) => b - a)).toEqual([10, 10, 3]);
    const byRow = (a: { key: { sk: string } }, b: { key: { sk: string } }) => (a.key.sk < b.key.sk ? -1 : 1);
    expect(sqs.messages.map(({ Body }) => readPoke(Body)).sort(byRow)).toEqual(pokes(23).sort(byRow));
  });

  it('throws when SQS did not take a poke, after offering the others', async () => {
    const sent = sqs.messages.length;
    sqs.refused.add(JSON.stringify(pokes(1)[0]));
    await expect(queue.send(pokes(12))).rejects.toThrow('SQS refused 1 of 10 pokes: InternalError');
    expect(sqs.messages).toHaveLength(sent + 11);
  });
});
