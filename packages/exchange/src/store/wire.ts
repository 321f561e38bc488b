import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { AwsJson1_0Protocol } from '@aws-sdk/core/protocols';

/** What we send and read is DynamoDB's own JSON already (`marshall`), and none of it is binary: no schema need be walked. */
const asItIs = {
  setSerdeContext() {},
  createSerializer() {
    let body = '';
    return { setSerdeContext() {}, write(_schema: unknown, value: unknown) { body = JSON.stringify(value); }, flush: () => body };
  },
  createDeserializer: () => ({
    setSerdeContext() {},
    read: (_schema: unknown, bytes: Uint8Array) => JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()),
    readObject: (_schema: unknown, value: unknown) => value,
  }),
};

class JsonAsItIs extends AwsJson1_0Protocol {
  constructor(settings: ConstructorParameters<typeof AwsJson1_0Protocol>[0]) {
    super({ ...settings, jsonCodec: asItIs as never });
  }
}

/**
 * A client of DynamoDB for the table: half the processor time a call of the SDK's, which walks every value three times, to
 * write it, to read it and for a log that nobody keeps, and sorts its middleware anew for each call. It tries once: the
 * table tries again itself, and knows which calls may have happened. Middleware that is added after a first call is not seen.
 */
export function dynamoClient(config: DynamoDBClientConfig): DynamoDBClient {
  const client = new DynamoDBClient({ maxAttempts: 1, cacheMiddleware: true, ...config, protocol: JsonAsItIs });
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
