import { Agent } from 'node:http';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoClient } from '@merkazia/exchange/store/wire';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** Middleware of the SDK whose headers tell AWS whose call it is. */
const forAws = ['getUserAgentMiddleware', 'recursionDetectionMiddleware'];

/** A client of the database at an address; what goes to the embedded one, which looks at no signature and no sender, has neither. */
export function databaseClient(endpoint: string, { embedded = false } = {}): DynamoDBClient {
  const keys = process.env.AWS_ACCESS_KEY_ID && !embedded ? {} : { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const client = dynamoClient({
    endpoint,
    region: process.env.AWS_REGION ?? 'il-central-1',
    ...keys,
    ...(embedded ? { signer: { sign: async (request) => unsigned(request) } } : {}),
    requestHandler: new NodeHttpHandler({ httpAgent: new Agent({ keepAlive: true, maxSockets: 64 }) }),
  });
  if (embedded) for (const name of forAws) client.middlewareStack.remove(name);
  return client;
}

/** It wants the form of a signature all the same. */
function unsigned<R extends { headers: Record<string, string> }>(request: R): R {
  request.headers['x-amz-date'] = '20000101T000000Z';
  request.headers.authorization = 'AWS4-HMAC-SHA256 Credential=local/20000101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0';
  return request;
}
