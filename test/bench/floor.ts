import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';

const table = new DynamoDBClient({});
const queue = new SQSClient({});

/** The least a function could be that holds the same clients. */
export async function handler(): Promise<void> {
  await table.send(new GetItemCommand({ TableName: 'table', Key: { pk: { S: '' } } }));
  await queue.send(new SendMessageBatchCommand({ QueueUrl: '', Entries: [] }));
}
