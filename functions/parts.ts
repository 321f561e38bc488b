import { SQSClient } from '@aws-sdk/client-sqs';
import { defaults, deployedRequests } from '@merkazia/exchange/config';
import { lanes } from '@merkazia/exchange/due/lanes';
import { sqsQueue } from '@merkazia/exchange/due/sqs';
import { s3Files } from '@merkazia/exchange/files/s3';
import { sesMail } from '@merkazia/exchange/mail/ses';
import { type Keyring, readKeyring } from '@merkazia/exchange/secrets';
import { createTable } from '@merkazia/exchange/store/table';
import { dynamoClient } from '@merkazia/exchange/store/wire';
import { systemClock } from '@merkazia/exchange/time/clock';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { variable } from './environment.ts';
import { log } from './log.ts';
import { traced } from './trace.ts';

// Without throwOnRequestTimeout the SDK only warns of a request that takes too long. Its sockets are kept alive by default.
const handler = (requestTimeout: number) => new NodeHttpHandler({ connectionTimeout: 1000, requestTimeout, throwOnRequestTimeout: true });

/** What the exchange on AWS is made of, all but its way to the telephone network. Nothing is made when this file is read: whatever is read later (functions/later) imports it. */
export function makeParts() {
  const name = variable('TABLE_NAME');
  const sqs = new SQSClient({ endpoint: process.env.AWS_ENDPOINT_URL_SQS, maxAttempts: 2, requestHandler: handler(1000) });
  const parts = {
    config: { ...defaults, sip: process.env.SIP !== 'off', requests: deployedRequests, table: name, sealingKey: sealingKey(), carrierSecret: variable('CARRIER_SECRET') },
    table: createTable({ name, wrap: traced, client: dynamoClient({ endpoint: process.env.DYNAMODB_ENDPOINT, requestHandler: handler(3000) }) }),
    queue: lanes(sqsQueue({ url: variable('QUEUE_URL'), client: sqs }), sqsQueue({ url: variable('HOOK_QUEUE_URL'), client: sqs })),
    files: s3Files({
      bucket: variable('FILES_BUCKET'), clock: systemClock, sdk: () => import('./later/s3.ts'),
      client: ({ S3Client }) => new S3Client({ endpoint: process.env.AWS_ENDPOINT_URL_S3, forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined, maxAttempts: 3, requestHandler: handler(10_000) }),
    }),
    mail: sesMail({
      from: variable('MAIL_FROM'), sdk: () => import('./later/ses.ts'),
      client: ({ SESv2Client }) => new SESv2Client({ endpoint: process.env.AWS_ENDPOINT_URL_SESV2, maxAttempts: 1, requestHandler: handler(10_000) }),
    }),
    clock: systemClock,
    log,
    // Only the workers act through it.
    address: () => variable('API_URL'),
  };
  return { parts, sqs };
}

function sealingKey(): Keyring {
  const keys = readKeyring(variable('SEALING_KEY'));
  if (!keys) throw new Error('SEALING_KEY must be 32 bytes in base64, or several such keys joined by commas, the newest first.');
  return keys;
}
