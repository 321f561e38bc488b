import { Agent } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** A client of the database at an address. It never tries again: the table does. */
export function databaseClient(endpoint: string): DynamoDBClient {
  const keys = process.env.AWS_ACCESS_KEY_ID ? {} : { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  return new DynamoDBClient({
    endpoint,
    region: process.env.AWS_REGION ?? 'il-central-1',
    ...keys,
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({ httpAgent: new Agent({ keepAlive: true, maxSockets: 64 }) }),
  });
}
