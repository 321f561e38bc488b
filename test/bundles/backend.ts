import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { ownerOf, type Poke } from '@merkazia/exchange/due/queue';
import { readPoke } from '@merkazia/exchange/due/sqs';
import { slowKinds } from '@merkazia/exchange/due/lanes';
import { s3Files } from '@merkazia/exchange/files/s3';
import { writeKeyring } from '@merkazia/exchange/secrets';
import type { Elsewhere, Entries, Surroundings } from '@merkazia/local/elsewhere';
import type { StartOptions } from '@merkazia/local/options';
import PostalMime from 'postal-mime';
import { startEmulator } from '../infra/emulator.ts';
import { schedulerEvent, sqsEvent } from '../infra/events.ts';
import { startS3 } from '../infra/s3.ts';
import { startSes } from '../infra/ses.ts';
import { startSqs } from '../infra/sqs.ts';
import { startCarrierGateway } from './carrierGateway.ts';
import type { Deployment } from './deployment.ts';
import { functionUrl } from './functionUrl.ts';
import { actionsOf, startGate } from './gate.ts';
import { logged } from './log.ts';
import { type Pool, pool } from './pool.ts';

/** What an exchange of this machine becomes when its work is done by the functions as they would be deployed, each under its role; what is to be given to startExchange. */
export async function bundled(options: StartOptions) {
  const deployment = JSON.parse(readFileSync(process.env.MERKAZIA_TEST_DEPLOYMENT!, 'utf8')) as Deployment;
  const { environment: common } = deployment.Api!;
  const stops: (() => Promise<unknown>)[] = [];
  const [emulator, s3] = await Promise.all([startEmulator(), startS3()]);
  stops.push(emulator.stop, s3.stop);
  const open = new S3Client({ endpoint: s3.url, forcePathStyle: true, region: 'eu-central-1', credentials: s3.credentials, requestChecksumCalculation: 'WHEN_REQUIRED' });

  function entries(given: Surroundings): Entries {
    const pools = new Map<string, Pool>();
    const servers = serve(given);

    async function environmentOf(name: string): Promise<Record<string, string>> {
      const { sqs, gateway } = await servers;
      const { environment, statements } = deployment[name]!;
      const [table, queue, files, post] = await Promise.all([
        startGate(statements, emulator.endpoint), startGate(statements, sqs.url), s3.front(actionsOf(statements, 's3')),
        startSes(actionsOf(statements, 'ses'), (raw) => deliver(given, raw)),
      ]);
      stops.unshift(table.stop, queue.stop, files.stop, post.stop);
      return {
        ...environment, ...(options.config?.sip === false ? { SIP: 'off' } : {}), SEALING_KEY: writeKeyring(given.config.sealingKey), CARRIER_SECRET: given.config.carrierSecret, CARRIER_URL: gateway.url,
        ...(environment.OPERATOR_KEY ? { OPERATOR_KEY: given.operatorKeys.join(',') } : {}), ...(environment.API_URL ? { API_URL: given.url } : {}),
        TEST_CONFIG: JSON.stringify({ ...options.config, sealingKey: undefined, expiresRows: false, requests: options.config?.requests ?? given.config.requests, outgoing: given.config.outgoing }),
        DYNAMODB_ENDPOINT: table.url, AWS_ENDPOINT_URL_SQS: queue.url, AWS_ENDPOINT_URL_S3: files.url, AWS_ENDPOINT_URL_SESV2: post.url, AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED',
        FILES_BUCKET: s3.bucket, AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId, AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey, AWS_SESSION_TOKEN: '', TRACED_SHARE: '0',
      };
    }

    function of(name: string): Pool {
      let found = pools.get(name);
      if (!found) {
        let environment: Promise<Record<string, string>> | undefined;
        pools.set(name, (found = pool(deployment[name]!.file, () => (environment ??= environmentOf(name)), { offset: given.clock.offset, line: logged(given.log) })));
        stops.unshift(found.stop);
      }
      return found;
    }
    const at = (name: string) => functionUrl((event) => of(name).invoke(event));
    const [api, admin, hook, hostedHook] = [at('Api'), at('Admin'), at('CarrierHook'), at('HostedHook')];

    return {
      api, admin, hook: (request) => hook(request, '127.0.0.1'), hostedHook: (request) => hostedHook(request, '127.0.0.1'),
      async work(poke: Poke) {
        const message = { MessageId: randomUUID(), Body: JSON.stringify(poke), MessageGroupId: ownerOf(poke) };
        const { batchItemFailures } = await of(slowKinds.has(poke.kind) ? 'Hooks' : 'Due').invoke(sqsEvent([message]));
        if (batchItemFailures.length > 0) throw new Error(`the function gave back the poke ${message.Body}`);
      },
      async tick() {
        await of('TickJob').invoke(schedulerEvent());
        return 0;
      },
    };
  }

  /** What all functions of one exchange reach beside its table and files: the queue, whose messages become this machine's pokes, and the carrier. */
  async function serve({ queue, simulator, config, clock }: Surroundings) {
    const queues = [common.QUEUE_URL!, common.HOOK_QUEUE_URL!].map((url) => new URL(url).pathname);
    const [sqs, gateway] = await Promise.all([
      startSqs({ queues, sent: ({ Body }, delay) => void queue.send([readPoke(Body)], delay) }), startCarrierGateway(simulator.carrier, config.carrierSecret, clock.now),
    ]);
    stops.push(sqs.stop, gateway.stop);
    return { sqs, gateway };
  }

  const elsewhere: Elsewhere = {
    files: (clock) => ({ ...s3Files({ bucket: s3.bucket, clock, sdk: () => import('@merkazia/exchange/files/sdk'), client: () => open }), sweep: async () => 0, forget: async () => {} }),
    entries,
  };
  return {
    options: { ...options, endpoint: emulator.endpoint, config: { ...options.config, table: common.TABLE_NAME! }, elsewhere } satisfies StartOptions,
    async stop(): Promise<void> {
      for (const stop of stops) await stop();
      open.destroy();
    },
  };
}

/** A mail that SES took lies in this machine's mailbox. */
async function deliver({ mailbox }: Surroundings, raw: string): Promise<void> {
  const { to, subject = '', text = '', html = '', attachments } = await PostalMime.parse(raw);
  const files = attachments.map(({ filename, mimeType, content }) => ({ name: filename!, type: mimeType, bytes: new Uint8Array(content as ArrayBuffer) }));
  await mailbox.mail.send({ key: randomUUID(), to: to![0]!.address!, subject, text: text.trimEnd(), html: html.trimEnd(), files });
}
