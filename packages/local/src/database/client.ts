import { Agent } from 'node:http';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoClient } from '@merkazia/exchange/store/wire';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** A client of the database at an address; what goes to the embedded one, which looks at no signature, is not signed. */
export function databaseClient(endpoint: string, { embedded = false } = {}): DynamoDBClient {
  const keys = process.env.AWS_ACCESS_KEY_ID && !embedded ? {} : { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  return dynamoClient({
    endpoint,
    region: process.env.AWS_REGION ?? 'il-central-1',
    ...keys,
    ...(embedded ? { signer: { sign: async (request) => unsigned(request) } } : {}),
    requestHandler: new NodeHttpHandler({ httpAgent: new Agent({ keepAlive: true, maxSockets: 64 }) }),
  });
}

/** It wants the form of a signature all the same. */
function unsigned<R extends { headers: Record<string, string> }>(request: R): R {
  request.headers['x-amz-date'] = '20000101T000000Z';
  request.headers.authorization = 'AWS4-HMAC-SHA256 Credential=local/20000101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0';
  return request;
}
