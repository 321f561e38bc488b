import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { defaults } from '@merkazia/exchange/config';
import type { Exchange } from '@merkazia/exchange/exchange';
import { tableSchema } from '@merkazia/exchange/store/keys';
import { createTable } from '@merkazia/exchange/store/table';
import { createSystem, type NewSystem } from '@merkazia/exchange/systems/create';
import { systemClock } from '@merkazia/exchange/time/clock';
import { randomBytes, randomUUID } from 'node:crypto';
import { permissions, type Permissions } from '../../functions/permissions.ts';
import { keepSecret } from '../harness/trace.ts';
import { bundle } from './bundle.ts';
import { type Container, startContainer } from './container.ts';
import { startEmulator } from './emulator.ts';
import { type Asked, functionUrlEvent } from './events.ts';
import { startGateway } from './gateway.ts';
import { startServer } from './http.ts';
import { startIam } from './iam.ts';
import { startS3 } from './s3.ts';
import { type Ses, startSes } from './ses.ts';
import { queuePath, startSqs } from './sqs.ts';

const entries = { api: 'functions/api.ts', admin: 'functions/admin.ts', carrierHook: 'functions/hooks/carrier.ts', due: 'functions/workers/due.ts', hooks: 'functions/workers/hooks.ts', tick: 'functions/jobs/tick.ts',
  expireUnits: 'functions/jobs/expireUnits.ts', expireCallerIds: 'functions/jobs/expireCallerIds.ts', endMessages: 'functions/jobs/endMessages.ts',
  hostedHook: 'functions/hooks/hosted.ts', readHosted: 'functions/jobs/readHosted.ts', registrar: 'functions/hooks/sip.ts', watch: 'functions/jobs/watch.ts', checkMoney: 'functions/jobs/checkMoney.ts' };
export type FunctionName = keyof typeof entries;

export const system = { did: '0773137770', password: 'password-of-the-stage' };
const secret = 'a secret the gateway knows';
const sealingKey = randomBytes(32);
export const registrarSecret = randomBytes(32).toString('hex');
export const operatorKey = randomBytes(32).toString('base64');

export type Stage = Awaited<ReturnType<typeof startStage>>;

/** A stage as sst.config.ts describes it: its table with one system, its queue, its files, its functions under their permissions, the post and the gateway; `hosted` is the address of an exchange that carries in the gateway's place, `environment` what functions are given beside. */
export async function startStage({ hosted, environment = {} }: { hosted?: string; environment?: Record<string, string> } = {}) {
  const [emulator, sqs, gateway, s3] = await Promise.all([startEmulator(), startSqs(), startGateway(secret), startS3()]);
  const name = `merkazia-${randomUUID()}`;
  const client = new DynamoDBClient({ endpoint: emulator.endpoint, region: 'eu-central-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  await client.send(new CreateTableCommand(tableSchema(name)));
  keepSecret(system.password);
  const exchange = { config: { ...defaults, sealingKey }, clock: systemClock, table: createTable({ client, name }) } as unknown as Exchange;
  await createSystem(exchange, { ...system, units: 1_000_000 });

  // The function URL of the api, for those that act through it.
  const front = await startServer(async ({ path, headers, body }) => {
    const [rawPath, query] = path.split('?') as [string, string?];
    const event = functionUrlEvent({ method: 'POST', path: rawPath, ...(query ? { query } : {}), headers: headers as Record<string, string>, body });
    const answer = await invoke('api', event);
    return { status: answer.statusCode, type: answer.headers['content-type'], body: Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8').toString() };
  });

  const stops: (() => Promise<void>)[] = [front.stop, gateway.stop, sqs.stop, emulator.stop, s3.stop];
  const posts: Ses[] = [];
  const containers = new Map<FunctionName, Promise<Container>>();

  async function start(which: FunctionName): Promise<Container> {
    const may: Permissions = permissions[which];
    const [bundled, table, queue, files, post] = await Promise.all([
      bundle(entries[which]), startIam(may, emulator.endpoint), startIam(may, sqs.url), s3.front(may.files ?? []), startSes(may.mail),
    ]);
    posts.push(post);
    stops.unshift(bundled.remove, table.stop, queue.stop, files.stop, post.stop);
    const container = await startContainer(bundled.file, {
      TABLE_NAME: name, QUEUE_URL: `https://sqs.eu-central-1.amazonaws.com${queuePath}`, HOOK_QUEUE_URL: `https://sqs.eu-central-1.amazonaws.com${queuePath}`, SEALING_KEY: sealingKey.toString('base64'),
      ...(which === 'admin' ? { OPERATOR_KEY: operatorKey } : {}), ...(which === 'registrar' ? { SIP_REGISTRAR_SECRET: registrarSecret } : {}), ...(which === 'due' ? { API_URL: front.url } : {}), ...(hosted !== undefined && (which === 'due' || which === 'api') ? { HOSTED_HOOK_URL: 'https://hooks.example.com' } : {}),
      CARRIER_SECRET: secret, CARRIER: hosted === undefined ? 'gateway' : 'hosted', ...(hosted === undefined ? { CARRIER_URL: gateway.url } : { HOSTED_BASE_URL: hosted }), DYNAMODB_ENDPOINT: table.url, AWS_ENDPOINT_URL_SQS: queue.url,
      FILES_BUCKET: s3.bucket, AWS_ENDPOINT_URL_S3: files.url, AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED',
      MAIL_FROM: 'mail@example.com', AWS_ENDPOINT_URL_SESV2: post.url,
      AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId, AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey, AWS_SESSION_TOKEN: '', STAGE: 'stage', TRACED_SHARE: '0', ...environment,
    });
    stops.unshift(container.stop);
    return container;
  }

  /** The container of a function; as on AWS the first use starts it. */
  function container(which: FunctionName): Promise<Container> {
    if (!containers.has(which)) containers.set(which, start(which));
    return containers.get(which)!;
  }

  const invoke = async (which: FunctionName, event: unknown) => (await container(which)).invoke(event);

  /** Asks the api, or another function, through its function URL. */
  async function ask(asked: Asked, which: FunctionName = 'api') {
    const { statusCode, headers, body, isBase64Encoded } = await invoke(which, functionUrlEvent(asked));
    const content = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
    const json = content.length > 0 && /json/.test(headers['content-type'] ?? '') ? JSON.parse(content.toString()) : undefined;
    // A log-in's token, and an API key's text with the part of it that is secret.
    keepSecret(json?.token, json?.PASS, json?.text, json?.text?.split('.')[2]);
    return { status: statusCode as number, headers: headers as Record<string, string>, json, content, bytes: content.length };
  }

  return {
    gateway, sqs, secret, sealingKey, invoke, ask,
    /** The table as the functions have it, for what no command does. */
    table: exchange.table,
    /** Every mail that a function sent, raw. */
    mails: (): string[] => posts.flatMap(({ mails }) => mails),
    /** Opens another system. */
    open(given: NewSystem) {
      keepSecret(given.password);
      return createSystem(exchange, given);
    },
    login: async (): Promise<string> => (await ask({ path: '/ym/api/Login', query: `username=${system.did}&password=${system.password}` })).json.token,
    log: async (which: FunctionName) => (await container(which)).log(),
    async stop() {
      client.destroy();
      for (const stop of stops) await stop();
    },
  };
}
