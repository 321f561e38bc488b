import { createHash, randomUUID } from 'node:crypto';
import { type Answer, type Server, startServer } from './http.ts';
import { type Message, type Received, type Shelf, shelf } from './sqs-shelf.ts';

export type { Message } from './sqs-shelf.ts';
export interface Sqs extends Server {
  /** What was sent, in order. */
  messages: Message[];
  /** How many messages each batch had. */
  batches: number[];
  /** Bodies that SQS refuses. */
  refused: Set<string>;
  /** What is in the queue, and its clock. */
  shelf: Shelf;
}

export const queuePath = '/123456789012/pokes';

interface Entry { Id: string; MessageBody: string; MessageGroupId: string; DelaySeconds?: number }

/** The operations of SQS that functions call and that Lambda's poller calls for them, in its JSON protocol; `sent` is told each message, with its delay in milliseconds. */
export async function startSqs({ sent = () => {}, queues = [queuePath] }: { sent?: (message: Message, delay: number) => void; queues?: string[] } = {}): Promise<Sqs> {
  const messages: Message[] = [];
  const batches: number[] = [];
  const refused = new Set<string>();
  const kept = shelf();

  const operations: Record<string, (input: any) => Answer> = {
    SendMessageBatch({ Entries }: { Entries: Entry[] }) {
      if (Entries.length < 1 || Entries.length > 10) return refusal('TooManyEntriesInBatchRequest', `${Entries.length} entries`);
      if (Entries.some(({ DelaySeconds = 0 }) => !Number.isInteger(DelaySeconds) || DelaySeconds < 0 || DelaySeconds > 900)) return refusal('InvalidParameterValue', 'DelaySeconds must be 0 to 900');
      batches.push(Entries.length);
      return ok({ Successful: Entries.filter(({ MessageBody }) => !refused.has(MessageBody)).map(take), Failed: Entries.filter(({ MessageBody }) => refused.has(MessageBody)).map(failed) });
    },
    ReceiveMessage: ({ MaxNumberOfMessages = 1 }) => ok({ Messages: kept.receive(MaxNumberOfMessages).map((message: Received) => ({ ...message, MD5OfBody: md5(message.Body) })) }),
    DeleteMessage: ({ ReceiptHandle }) => (kept.remove(ReceiptHandle), ok({})),
    ChangeMessageVisibility: ({ ReceiptHandle, VisibilityTimeout }) => (kept.changeVisibility(ReceiptHandle, VisibilityTimeout * 1000) ? ok({}) : refusal('MessageNotInflight', ReceiptHandle)),
  };

  const server = await startServer(({ headers, body }) => {
    const input = JSON.parse(body) as { QueueUrl: string };
    const [, name = ''] = /^AmazonSQS\.(\w+)$/.exec(String(headers['x-amz-target'])) ?? [];
    if (!operations[name]) return refusal('UnsupportedOperation', `not served: ${headers['x-amz-target']}`);
    if (!/^AWS4-HMAC-SHA256 .*\/sqs\/aws4_request/.test(headers.authorization ?? '')) return refusal('AccessDeniedException', 'the request is not signed');
    if (!queues.some((path) => input.QueueUrl.endsWith(path))) return refusal('QueueDoesNotExist', input.QueueUrl);
    return operations[name](input);
  });

  function take({ Id, MessageBody, MessageGroupId, DelaySeconds = 0 }: Entry) {
    const message = { MessageId: randomUUID(), Body: MessageBody, MessageGroupId };
    messages.push(message);
    kept.put(message, DelaySeconds * 1000);
    sent(message, DelaySeconds * 1000);
    return { Id, MessageId: message.MessageId, MD5OfMessageBody: md5(MessageBody) };
  }
  return { ...server, messages, batches, refused, shelf: kept };
}

const type = 'application/x-amz-json-1.0';
const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const ok = (answer: object): Answer => ({ status: 200, type, body: JSON.stringify(answer) });
const failed = ({ Id }: Entry) => ({ Id, Code: 'InternalError', Message: 'try again', SenderFault: false });
const refusal = (name: string, message: string): Answer => ({ status: 400, type, body: JSON.stringify({ __type: `com.amazonaws.sqs#${name}`, message }) });
