import { SQSClient } from '@aws-sdk/client-sqs';
import { defaults, deployedRequests } from '@merkazia/exchange/config';
import { lanes } from '@merkazia/exchange/due/lanes';
import { sqsQueue } from '@merkazia/exchange/due/sqs';
import type { Exchange } from '@merkazia/exchange/exchange';
import { s3Files } from '@merkazia/exchange/files/s3';
import { sesMail } from '@merkazia/exchange/mail/ses';
import { type Keyring, readKeyring } from '@merkazia/exchange/secrets';
import { createTable } from '@merkazia/exchange/store/table';
import { dynamoClient } from '@merkazia/exchange/store/wire';
import { systemClock } from '@merkazia/exchange/time/clock';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { reach } from './carrier.ts';
import { variable } from './environment.ts';
import { log } from './log.ts';
import { traced } from './trace.ts';

// Without throwOnRequestTimeout the SDK only warns of a request that takes too long. Its sockets are kept alive by default.
const handler = (requestTimeout: number) => new NodeHttpHandler({ connectionTimeout: 1000, requestTimeout, throwOnRequestTimeout: true });

/** The exchange on AWS: built while the container starts, shared by every invocation it serves. */
export const exchange: Exchange = await build();

async function build(): Promise<Exchange> {
  const name = variable('TABLE_NAME');
  const carrierSecret = variable('CARRIER_SECRET');
  const sqs = new SQSClient({ endpoint: process.env.AWS_ENDPOINT_URL_SQS, maxAttempts: 2, requestHandler: handler(1000) });
  const table = createTable({ name, wrap: traced, client: dynamoClient({ endpoint: process.env.DYNAMODB_ENDPOINT, requestHandler: handler(3000) }) });
  const keys = sealingKey();
  return {
    config: { ...defaults, sip: process.env.SIP !== 'off', requests: deployedRequests, table: name, sealingKey: keys, carrierSecret },
    table,
    queue: lanes(sqsQueue({ url: variable('QUEUE_URL'), client: sqs }), sqsQueue({ url: variable('HOOK_QUEUE_URL'), client: sqs })),
    files: s3Files({
      bucket: variable('FILES_BUCKET'), clock: systemClock,
      client: ({ S3Client }) => new S3Client({ endpoint: process.env.AWS_ENDPOINT_URL_S3, forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined, maxAttempts: 3, requestHandler: handler(10_000) }),
    }),
    mail: sesMail({
      from: variable('MAIL_FROM'),
      client: ({ SESv2Client }) => new SESv2Client({ endpoint: process.env.AWS_ENDPOINT_URL_SESV2, maxAttempts: 1, requestHandler: handler(10_000) }),
    }),
    ...(await reach({ secret: carrierSecret, sqs, sealingKey: keys, table, clock: systemClock, log })),
    clock: systemClock,
    log,
    // Only the workers act through it.
    address: () => variable('API_URL'),
  };
}

function sealingKey(): Keyring {
  const keys = readKeyring(variable('SEALING_KEY'));
  if (!keys) throw new Error('SEALING_KEY must be 32 bytes in base64, or several such keys joined by commas, the newest first.');
  return keys;
}
