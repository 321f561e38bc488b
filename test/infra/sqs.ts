import { createHash, randomUUID } from 'node:crypto';
import { type Answer, type Server, startServer } from './http.ts';

export interface Message { MessageId: string; Body: string; MessageGroupId: string }
export interface Sqs extends Server {
  /** What was sent, in order. */
  messages: Message[];
  /** How many messages each batch had. */
  batches: number[];
  /** Bodies that SQS refuses. */
  refused: Set<string>;
}

export const queuePath = '/123456789012/pokes';

interface Entry { Id: string; MessageBody: string; MessageGroupId: string }

/** SendMessageBatch of SQS in its JSON protocol, the one operation that functions call. */
export async function startSqs(): Promise<Sqs> {
  const messages: Message[] = [];
  const batches: number[] = [];
  const refused = new Set<string>();
  const server = await startServer(({ headers, body }) => {
    const { QueueUrl, Entries } = JSON.parse(body) as { QueueUrl: string; Entries: Entry[] };
    if (headers['x-amz-target'] !== 'AmazonSQS.SendMessageBatch') return refusal('UnsupportedOperation', `not served: ${headers['x-amz-target']}`);
    if (!/^AWS4-HMAC-SHA256 .*\/sqs\/aws4_request/.test(headers.authorization ?? '')) return refusal('AccessDeniedException', 'the request is not signed');
    if (!QueueUrl.endsWith(queuePath)) return refusal('QueueDoesNotExist', QueueUrl);
    if (Entries.length < 1 || Entries.length > 10) return refusal('TooManyEntriesInBatchRequest', `${Entries.length} entries`);
    batches.push(Entries.length);
    const [Successful, Failed] = [Entries.filter(({ MessageBody }) => !refused.has(MessageBody)).map(take), Entries.filter(({ MessageBody }) => refused.has(MessageBody)).map(failed)];
    return { status: 200, type, body: JSON.stringify({ Successful, Failed }) };
  });

  function take({ Id, MessageBody, MessageGroupId }: Entry) {
    const message = { MessageId: randomUUID(), Body: MessageBody, MessageGroupId };
    messages.push(message);
    return { Id, MessageId: message.MessageId, MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') };
  }
  return { ...server, messages, batches, refused };
}

const type = 'application/x-amz-json-1.0';
const failed = ({ Id }: Entry) => ({ Id, Code: 'InternalError', Message: 'try again', SenderFault: false });
const refusal = (name: string, message: string): Answer => ({ status: 400, type, body: JSON.stringify({ __type: `com.amazonaws.sqs#${name}`, message }) });
