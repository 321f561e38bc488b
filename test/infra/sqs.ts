import { createHash, randomUUID } from 'node:crypto';
import { type Server, startServer } from './http.ts';

export interface Message { MessageId: string; Body: string; MessageGroupId: string }
export interface Sqs extends Server { queueUrl: string; messages: Message[] }

interface Entry { Id: string; MessageBody: string; MessageGroupId: string }

/** SendMessageBatch of SQS in its JSON protocol, the one operation that functions call; keeps what was sent. */
export async function startSqs(): Promise<Sqs> {
  const messages: Message[] = [];
  const server = await startServer(({ headers, body }) => {
    const { QueueUrl, Entries } = JSON.parse(body) as { QueueUrl: string; Entries: Entry[] };
    if (headers['x-amz-target'] !== 'AmazonSQS.SendMessageBatch') return refusal('UnsupportedOperation', `not served: ${headers['x-amz-target']}`);
    if (!/^AWS4-HMAC-SHA256 .*\/sqs\/aws4_request/.test(headers.authorization ?? '')) return refusal('AccessDeniedException', 'the request is not signed');
    if (!QueueUrl.endsWith('/123456789012/pokes')) return refusal('QueueDoesNotExist', QueueUrl);
    if (Entries.length < 1 || Entries.length > 10) return refusal('TooManyEntriesInBatchRequest', `${Entries.length} entries`);
    return { status: 200, type: 'application/x-amz-json-1.0', json: { Successful: Entries.map(take), Failed: [] } };
  });

  function take({ Id, MessageBody, MessageGroupId }: Entry) {
    const message = { MessageId: randomUUID(), Body: MessageBody, MessageGroupId };
    messages.push(message);
    return { Id, MessageId: message.MessageId, MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') };
  }
  return { ...server, queueUrl: `${server.url}/123456789012/pokes`, messages };
}

const refusal = (name: string, message: string) => ({ status: 400, type: 'application/x-amz-json-1.0', json: { __type: `com.amazonaws.sqs#${name}`, message } });
