import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Exchange } from '@merkazia/exchange/exchange';
import type { Poke, Queue } from '@merkazia/exchange/due/queue';
import { readPoke, sqsQueue } from '@merkazia/exchange/due/sqs';
import { localQueue } from '@merkazia/local/queue';
import { vi } from 'vitest';
import { batch } from '../../functions/workers/batch.ts';
import { sqsEvent } from '../infra/events.ts';
import { queuePath, startSqs } from '../infra/sqs.ts';

/** A queue with its worker, and time in our hands. */
export interface Bench {
  queue: Queue;
  /** Lets so many milliseconds pass, and the worker do what it is given in them. */
  pass(ms: number): Promise<void>;
  dead(): Poke[];
  stop(): Promise<void>;
}

export type Work = (poke: Poke) => Promise<unknown>;

/** The queue of this machine, its timers in our hands. */
export async function inProcess(work: Work): Promise<Bench> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const queue = localQueue(work, () => {});
  return {
    queue,
    async pass(ms) {
      await turns();
      await vi.advanceTimersByTimeAsync(ms);
      await turns();
    },
    dead: queue.dead,
    stop: async () => { vi.useRealTimers(); },
  };
}

/** SQS with what Lambda does behind it: takes ten messages at a time, invokes the function, deletes what did not fail. */
export async function onAws(work: Work): Promise<Bench> {
  const sqs = await startSqs();
  const client = new SQSClient({ endpoint: sqs.url, region: 'eu-central-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  const QueueUrl = `https://sqs.eu-central-1.amazonaws.com${queuePath}`;
  const invoke = batch({ log: () => {} } as unknown as Exchange, (_, poke) => work(poke));
  const invocations = new Set<Promise<void>>();

  async function invoked(messages: Message[]): Promise<void> {
    const { batchItemFailures } = await invoke(sqsEvent(messages.map(({ MessageId, Body }) => ({ MessageId: MessageId!, Body: Body!, MessageGroupId: '' }))));
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { MessageId, ReceiptHandle } of messages) if (!failed.has(MessageId!)) await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  }
  async function poll(): Promise<void> {
    for (;;) {
      const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      if (Messages.length === 0) break;
      const invocation: Promise<void> = invoked(Messages).finally(() => invocations.delete(invocation));
      invocations.add(invocation);
      // An invocation that hangs is Lambda's to end; the poller goes on.
      await Promise.race([invocation, sleep(1000)]);
    }
  }
  return {
    queue: sqsQueue({ client, url: QueueUrl }),
    async pass(ms) {
      await poll();
      sqs.shelf.pass(ms);
      await poll();
    },
    dead: () => sqs.shelf.dead.map(({ Body }) => readPoke(Body)),
    async stop() {
      client.destroy();
      await sqs.stop();
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
async function turns(count = 20): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((next) => setImmediate(next));
}
