import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { functionUrlEvent, sqsEvent } from './events.ts';
import type { Message } from './sqs.ts';
import { operatorKey, type Stage, startStage, system } from './stage.ts';

let stage: Stage;
let token: string;
beforeAll(async () => {
  stage = await startStage();
  token = await stage.login();
});
afterAll(() => stage?.stop());

const phones = (count: number, from: number) => Array.from({ length: count }, (_, i) => `05551${String(from + i).padStart(5, '0')}`);

async function post(command: string, params: object): Promise<any> {
  const { json } = await stage.ask({ method: 'POST', path: `/ym/api/${command}`, headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify(params) });
  expect(json).toMatchObject({ responseStatus: 'OK' });
  return json;
}

const report = (campaign: string) => post('ViewCampaignReports', { CampaignId: campaign, json: 1 });

/** Gives the worker every message of a campaign, and those that its work brings, until all its numbers were handed over. */
async function reach(campaign: string, count: number): Promise<Message[]> {
  const mine = () => stage.sqs.messages.filter(({ Body }) => Body.includes(campaign));
  let given = 0;
  await expect.poll(async () => {
    const messages = mine();
    for (; given < messages.length; given++) expect(await stage.invoke('due', sqsEvent([messages[given]!]))).toEqual({ batchItemFailures: [] });
    return stage.gateway.rung.filter(({ key }) => key.startsWith(campaign)).length;
  }, { timeout: 30_000 }).toBe(count);
  return mine();
}

/** The carrier says how each call ended. */
async function end(campaign: string): Promise<void> {
  for (const { key, to } of stage.gateway.rung.filter((ring) => ring.key.startsWith(campaign))) {
    const body = JSON.stringify({ type: 'call.ended', key, to, outcome: 'no-answer', seconds: 0, at: new Date().toISOString() });
    const headers = { 'content-type': 'application/json', ...signedHeaders(stage.secret, { id: randomUUID(), timestamp: Math.floor(Date.now() / 1000), body }) };
    const answer = await stage.invoke('carrierHook', functionUrlEvent({ method: 'POST', path: '/hooks/carrier', headers, body }));
    expect(JSON.parse(answer.body)).toEqual({ accepted: true });
  }
}

/** Invokes the worker for the lanes again until the campaign is over. */
async function untilOver(campaign: string, lanes: Message[]): Promise<any> {
  await expect.poll(async () => {
    await stage.invoke('due', sqsEvent(lanes.map((lane) => ({ ...lane, MessageId: randomUUID() }))));
    return (await report(campaign)).CampaignData.status;
  }, { timeout: 30_000 }).not.toBe('running');
  return (await report(campaign)).CampaignData;
}

it.each([['thirty numbers', 30, 0], ['numbers in several chunks and lanes', 130, 1000]])('%s are rung by the bundles under their permissions, reported by the carrier, and the campaign ends', async (_, count, from) => {
  const to = phones(count, from);
  const { campaignId, callsCount } = await post('RunTzintuk', { phones: to, TzintukTimeOut: 0.5 });
  expect(callsCount).toBe(count);
  const messages = await reach(campaignId, count);
  expect(new Set(messages.map(({ MessageGroupId }) => MessageGroupId))).toEqual(new Set([`C#${campaignId}`]));
  expect(stage.gateway.rung.filter(({ key }) => key.startsWith(campaignId)).map((ring) => ring.to).sort()).toEqual(to);
  await end(campaignId);
  const lanes = [...new Map(messages.map((message) => [message.Body, message])).values()];
  expect(await untilOver(campaignId, lanes)).toMatchObject({ status: 'ended', total: count, done: count, fail: 0, billing: count / 10 });
});

it('a stored list is read by the worker, and a stop by the operator gives back what was not used', async () => {
  const { templateId } = await post('CreateTemplate', { description: 'רשימה' });
  await post('UploadPhoneList', { templateId, data: phones(1100, 2000).join('\n') });
  const { campaignId } = await post('RunTzintuk', { phones: `tpl:${templateId}`, TzintukTimeOut: 0.5 });
  const head = stage.sqs.messages.filter(({ Body }) => Body.includes(campaignId));
  expect(head).toHaveLength(1);
  expect(await stage.invoke('due', sqsEvent(head))).toEqual({ batchItemFailures: [] });
  const stopped = await stage.ask({ method: 'POST', path: '/ym/admin/StopCampaign', headers: { authorization: operatorKey, 'content-type': 'application/json' }, body: JSON.stringify({ did: system.did, campaign: campaignId }) }, 'admin');
  expect(stopped.json).toMatchObject({ responseStatus: 'OK', state: 'stopping' });
  const { items } = await stage.table.query({ pk: `C#${campaignId}` });
  const lanes = Array.from({ length: items[0]!.lanes }, (_, lane): Message => ({ MessageId: randomUUID(), Body: JSON.stringify({ kind: 'campaign', key: { pk: `C#${campaignId}#L${lane}`, sk: 'LANE' } }), MessageGroupId: `C#${campaignId}` }));
  expect(await untilOver(campaignId, lanes)).toMatchObject({ status: 'stopped', reason: 'it was stopped by hand', total: 1100, done: 0, billing: 0 });
  expect(stage.gateway.rung.filter(({ key }) => key.startsWith(campaignId))).toEqual([]);
});
