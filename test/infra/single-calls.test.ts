import { randomUUID } from 'node:crypto';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfOf } from '../harness/pdf.ts';
import { functionUrlEvent, sqsEvent } from './events.ts';
import { type Stage, startStage } from './stage.ts';

const did = '0779900008';
let stage: Stage;
let token: string;
beforeAll(async () => {
  stage = await startStage();
  await stage.open({ did, password: 'secret-of-test', units: 100_000, email: 'office@example.co.il' });
  token = (await stage.ask({ path: '/ym/api/Login', query: `username=${did}&password=secret-of-test` })).json.token;
});
afterAll(() => stage?.stop());

const ask = async (command: string, given: Record<string, string>) => (await stage.ask({ path: `/ym/api/${command}`, query: String(new URLSearchParams({ token, ...given })) })).json;
const instant = (seconds: number) => new Date(Date.now() + 1000 * seconds).toISOString();

/** Lets the worker do all that was poked since so many messages. */
const work = async (since: number) => expect(await stage.invoke('due', sqsEvent(stage.sqs.messages.slice(since)))).toEqual({ batchItemFailures: [] });

async function tell(event: object): Promise<void> {
  const body = JSON.stringify(event);
  const headers = { 'content-type': 'application/json', ...signedHeaders(stage.secret, { id: randomUUID(), timestamp: Math.floor(Date.now() / 1000), body }) };
  const answer = await stage.invoke('carrierHook', functionUrlEvent({ method: 'POST', path: '/hooks/carrier', headers, body }));
  expect(JSON.parse(answer.body)).toEqual({ accepted: true });
}

test('under its functions\' permissions a call is bridged and charged, and its recording is kept and mailed', async () => {
  const before = stage.sqs.messages.length;
  const { CampaignId } = await ask('CreateBridgeCall', { Phones: '0541000001', BridgePhones: '0541000002', RecordCall: '1', SendMailInCall: '1' });
  await work(before);
  const key = `${CampaignId}.${did}`;
  expect(stage.gateway.bridged).toEqual([{ key, from: did, to: '0541000001', second: '0541000002', record: true, seconds: 600 }]);
  await tell({ type: 'bridge.answered', key, leg: 1, at: instant(0) });
  await tell({ type: 'bridge.ended', key, outcome: 'answered', dialledAt: instant(0), answeredAt: instant(0), secondOutcome: 'answered', bridgedAt: instant(10), bridgedUntil: instant(60), at: instant(60) });
  expect(await ask('GetSession', {})).toMatchObject({ units: 98.067 });
  const recorded = stage.sqs.messages.length;
  await tell({ type: 'bridge.recorded', key, at: instant(61) });
  await work(recorded);
  const { content } = await stage.ask({ path: '/ym/api/DownloadFile', query: String(new URLSearchParams({ token, path: `ivr2:/BridgeRecords/${CampaignId}.wav` })) });
  expect(content.toString()).toBe('RIFF of a call');
  expect(stage.mails()).toHaveLength(1);
  expect(stage.mails()[0]).toContain(Buffer.from('RIFF of a call').toString('base64'));
});

test('under its functions\' permissions a PDF is uploaded and faxed, and its delivery is poked', async () => {
  const before = stage.sqs.messages.length;
  const form = new FormData();
  for (const [name, value] of Object.entries({ token, pdfFile: 'UPLOAD', phone: '0771000001', deliveryUrl: 'https://example.com/fax' })) form.append(name, value);
  form.append('fileToUpload', new Blob([new Uint8Array(await pdfOf(2))]), 'letter.pdf');
  const request = new Request('https://x', { method: 'POST', body: form });
  const { json } = await stage.ask({ method: 'POST', path: '/ym/api/SendFax', headers: { 'content-type': request.headers.get('content-type')! }, body: Buffer.from(await request.arrayBuffer()), base64: true });
  expect(json).toMatchObject({ responseStatus: 'OK', fileNameSend: 'letter.pdf' });
  await work(before);
  const key = `${json.CampaignId}.${did}`;
  expect(stage.gateway.faxed).toMatchObject([{ key, to: '0771000001', pages: 2, seconds: 300, name: 'letter.pdf', file: expect.stringMatching(/^https?:\/\//) }]);
  const posted = stage.sqs.messages.length;
  await tell({ type: 'fax.ended', key, outcome: 'answered', answeredAt: instant(0), status: 'SUCCESS', at: instant(30) });
  expect(stage.sqs.messages.slice(posted).map(({ Body }) => JSON.parse(Body)).map(({ kind, key: { sk } }) => `${kind} ${sk}`)).toEqual(['hook 0771000001#Answer', 'hook 0771000001#End']);
  expect((await ask('GetTransactions', {})).transactions[0]).toMatchObject({ amount: 4.5, description: `End-${json.CampaignId}` });
});
