import { randomUUID } from 'node:crypto';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { hookKey, readHook } from '@merkazia/exchange/store/hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { functionUrlEvent, sqsEvent } from './events.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
let token: string;
beforeAll(async () => {
  stage = await startStage();
  token = await stage.login();
});
afterAll(() => stage?.stop());

async function post(command: string, params: object): Promise<any> {
  const { json } = await stage.ask({ method: 'POST', path: `/ym/api/${command}`, headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify(params) });
  expect(json).toMatchObject({ responseStatus: 'OK' });
  return json;
}

it('a spoken campaign is called by the bundles under their permissions; what becomes of it is posted by the one that the carrier tells, and mailed by the worker', async () => {
  const callbackUrl = 'https://no-such-host.invalid/status';
  const { CampaignId } = await post('SendTTS', { phones: '0555170001', ttsMessage: 'שלום', callbackUrl, SendMail: 1 });
  const messages = () => stage.sqs.messages.filter(({ Body }) => Body.includes(`C#${CampaignId}`));
  expect(await stage.invoke('due', sqsEvent(messages()))).toEqual({ batchItemFailures: [] });
  const [{ key, to, ...call }] = stage.gateway.spoken.filter((speech) => speech.key.startsWith(CampaignId)) as [any];
  expect(call).toMatchObject({ text: 'שלום', repeats: 2, rate: 0, voice: 'Asaf', seconds: 60 });
  const at = new Date().toISOString();
  for (const event of [{ type: 'call.answered', at }, { type: 'call.ended', outcome: 'answered', seconds: 75, at }]) {
    const body = JSON.stringify({ key, to, ...event });
    const headers = { 'content-type': 'application/json', ...signedHeaders(stage.secret, { id: randomUUID(), timestamp: Math.floor(Date.now() / 1000), body }) };
    expect(JSON.parse((await stage.invoke('carrierHook', functionUrlEvent({ method: 'POST', path: '/hooks/carrier', headers, body }))).body)).toEqual({ accepted: true });
  }
  for (const status of ['UP', 'DOWN']) {
    expect(await readHook(stage.table, hookKey({ campaign: CampaignId, chunk: 0, number: to, status }))).toMatchObject({ url: callbackUrl, tries: 1, attempts: [{ status: null }], gk: expect.stringMatching(/^DUE#hook#/) });
  }
  // Its next attempt is in the queue.
  expect(stage.sqs.messages.filter(({ Body }) => Body.includes(`H#${CampaignId}`)).length).toBeGreaterThan(0);
  await expect.poll(async () => {
    await stage.invoke('due', sqsEvent([...new Map(messages().map((message) => [message.Body, { ...message, MessageId: randomUUID() }])).values()]));
    return (await post('ViewCampaignReports', { CampaignId, json: 1 })).CampaignData;
  }, { timeout: 30_000 }).toMatchObject({ status: 'ended', done: 1, billing: 1 });
  expect(await readHook(stage.table, hookKey({ campaign: CampaignId, chunk: 0, number: null, status: 'END' }))).toMatchObject({ closes: { chunks: 1, hooks: 2 } });
  await stage.invoke('due', sqsEvent(messages().map((message) => ({ ...message, MessageId: randomUUID() }))));
  expect((await stage.table.query({ pk: `C#${CampaignId}` })).items.map(({ sk }) => sk)).toEqual(['HEAD']);
});
