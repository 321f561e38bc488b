import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionUrlEvent, sqsEvent } from './events.ts';
import { type Stage, startStage, system } from './stage.ts';

let stage: Stage;
let key: string;
const token = `${system.did}:${system.password}`;

beforeAll(async () => {
  stage = await startStage();
  await stage.ask({ path: '/ym/api/SendSms', query: String(new URLSearchParams({ token, phones: '0501234567', message: 'הגיע?' })) });
  await stage.invoke('due', sqsEvent(stage.sqs.messages));
  key = stage.gateway.handed[0]!.key;
});
afterAll(() => stage.stop());

async function post(secret: string, event: object, base64: boolean) {
  const body = JSON.stringify(event);
  const headers = { 'content-type': 'application/json', ...signedHeaders(secret, { id: randomUUID(), timestamp: Math.floor(Date.now() / 1000), body }) };
  const { statusCode, body: answer } = await stage.invoke('carrierHook', functionUrlEvent({ method: 'POST', path: '/hooks/carrier', headers, body, base64 }));
  return { status: statusCode, json: JSON.parse(answer) };
}

const delivered = () => ({ type: 'sms.report', key, to: '0501234567', status: 'DELIVRD', at: new Date().toISOString() });

async function report(): Promise<string> {
  const { json } = await stage.ask({ path: '/ym/api/GetSmsOutLog', query: String(new URLSearchParams({ token })) });
  return json.rows[0].DeliveryReport;
}

describe('a carrier that reports a delivery', () => {
  it('is refused when another secret signed it, and the log stays as it was', async () => {
    expect(await post('another secret', delivered(), true)).toMatchObject({ status: 401 });
    expect(await report()).toBe('ESME_ROK');
  });

  it('is told that a message nobody sent is not known', async () => {
    expect(await post(stage.secret, { ...delivered(), key: key.replace(/\d{13}/, '1000000000000') }, true)).toEqual({ status: 200, json: { accepted: false } });
  });

  it.each([['in base64', true], ['as text', false]])('is believed when it is signed, %s: the caller reads it in the log', async (_, base64) => {
    expect(await post(stage.secret, delivered(), base64)).toEqual({ status: 200, json: { accepted: true } });
    expect(await report()).toBe('DELIVRD');
  });
});
