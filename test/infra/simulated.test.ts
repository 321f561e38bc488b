import { SQSClient } from '@aws-sdk/client-sqs';
import { isSigned } from '@merkazia/exchange/carrier/signature';
import { systemClock } from '@merkazia/exchange/time/clock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { simulator } from '../../functions/simulator.ts';
import { bundle, type Bundle } from './bundle.ts';
import { type Container, startContainer } from './container.ts';
import { sqsEvent } from './events.ts';
import { type Received, type Server, startServer } from './http.ts';
import { queuePath, type Sqs, startSqs } from './sqs.ts';

let sqs: Sqs;
let hook: Server;
let status = 200;
let worker: Bundle;
let container: Container;
const posted: Received[] = [];
const secret = 'a secret of the simulator';
beforeAll(async () => {
  sqs = await startSqs();
  hook = await startServer((received) => { posted.push(received); return { status, body: '{}' }; });
  worker = await bundle('functions/workers/simulated.ts');
  container = await startContainer(worker.file, { CARRIER_HOOK_URL: hook.url, CARRIER_SECRET: secret, STAGE: 'test', TRACED_SHARE: '0' });
});
afterAll(() => Promise.all([sqs.stop(), hook.stop(), container.stop(), worker.remove()]));

const carrier = () => simulator({
  url: `https://sqs.eu-central-1.amazonaws.com${queuePath}`, secret, clock: systemClock,
  client: new SQSClient({ endpoint: sqs.url, region: 'eu-central-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } }),
});
const sms = (to: string) => carrier().sendSms({ key: `key of ${to}`, from: '0773137770', to, text: 'שלום', flash: false });

it('takes a message and reports it through its queue, signed as a carrier does; what the hook does not take comes again', async () => {
  expect(await sms('0501234567')).toEqual({ taken: true });
  const message = sqs.messages.at(-1)!;
  status = 500;
  expect(await container.invoke(sqsEvent([message]))).toEqual({ batchItemFailures: [{ itemIdentifier: message.MessageId }] });
  status = 200;
  expect(await container.invoke(sqsEvent([message]))).toEqual({ batchItemFailures: [] });
  const { headers, body } = posted.at(-1)!;
  expect(isSigned(secret, new Headers(headers as Record<string, string>), body, Date.now())).toBe(true);
  expect(JSON.parse(body)).toMatchObject({ type: 'sms.report', key: 'key of 0501234567', to: '0501234567', status: 'DELIVRD' });
});

it('lets numbers decide: one refuses, one is reported ten minutes late, a ring is answered and over', async () => {
  expect(await sms('0500000001')).toEqual({ taken: false, status: 'ESME_RINVDSTADR' });
  await sms('0500000009');
  const count = sqs.messages.length;
  await carrier().ring({ key: 'ring', from: '0773137770', to: '0500000020', seconds: 9 });
  expect(sqs.messages.slice(count).map(({ Body }) => JSON.parse(Body).body.type)).toEqual(['call.answered', 'call.ended']);
  expect(await carrier().ring({ key: 'ring', from: '0773137770', to: '0500000028', seconds: 9 })).toEqual({ taken: false, outcome: 'blocked' });
  expect(await carrier().verifyCall({ key: 'verify', to: '0501234567' })).toEqual({ placed: false, reason: 'simulated' });
});
