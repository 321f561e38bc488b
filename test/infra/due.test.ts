import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schedulerEvent, sqsEvent } from './events.ts';
import type { Message } from './sqs.ts';
import { type Stage, startStage, system } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await startStage(); });
afterAll(() => stage.stop());

const token = `${system.did}:${system.password}`;

async function send(phones: string, message: string): Promise<Message> {
  const { json } = await stage.ask({ path: '/ym/api/SendSms', query: String(new URLSearchParams({ token, phones, message })) });
  expect(json.responseStatus).toBe('OK');
  return stage.sqs.messages.at(-1)!;
}

async function report(message: string): Promise<string | null> {
  const { json } = await stage.ask({ path: '/ym/api/GetSmsOutLog', query: String(new URLSearchParams({ token })) });
  return json.rows.find((row: { Message: string }) => row.Message === message).DeliveryReport;
}

const handed = (text: string) => stage.gateway.handed.filter((sms) => sms.text === text);

describe('the worker', () => {
  it('hands on the message of a good poke, and gives back only the poke of a later version that it cannot do', async () => {
    const poke = await send('0501234567', 'שלום עולם');
    const unknown = { MessageId: 'b3b0c5f0-0000-4000-8000-000000000001', Body: '{"kind":"hologram","key":{"pk":"S#1","sk":"1"}}', MessageGroupId: 'S#1' };
    const answer = await stage.invoke('due', sqsEvent([poke, unknown]));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: unknown.MessageId }] });
    expect(handed('שלום עולם')).toMatchObject([{ from: system.did, to: '0501234567', flash: false, key: expect.stringContaining(system.did) }]);
    expect(await report('שלום עולם')).toBe('ESME_ROK');
    expect(await stage.log('due')).toContain('"event":"work failed"');
  });

  it('hands a message on once, however often its poke comes', async () => {
    const poke = await send('0501234567', 'פעם אחת');
    expect(await stage.invoke('due', sqsEvent([poke, poke]))).toEqual({ batchItemFailures: [] });
    await stage.invoke('due', sqsEvent([poke]));
    expect(handed('פעם אחת')).toHaveLength(1);
  });

  it('writes down why the gateway refuses a number', async () => {
    stage.gateway.answers.set('0541111111', { status: 200, body: '{"taken":false,"status":"ESME_RINVDSTADR"}' });
    const poke = await send('0541111111', 'לא יגיע');
    await stage.invoke('due', sqsEvent([poke]));
    expect(await report('לא יגיע')).toBe('ESME_RINVDSTADR');
  });

  it('reports nothing of a message while it is unknown whether the gateway has it', async () => {
    stage.gateway.answers.set('0542222222', { status: 502, body: 'Bad Gateway' });
    const poke = await send('0542222222', 'אולי');
    expect(await stage.invoke('due', sqsEvent([poke]))).toEqual({ batchItemFailures: [] });
    expect(handed('אולי')).toHaveLength(1);
    expect(await report('אולי')).toBeNull();
  });
});

describe('the tick', () => {
  it('pokes again for a message whose poke was lost, and then it goes out', async () => {
    const lost = await send('0501234567', 'הלך לאיבוד');
    await stage.invoke('tick', schedulerEvent());
    const found = stage.sqs.messages.filter(({ MessageId, Body }) => MessageId !== lost.MessageId && Body === lost.Body);
    expect(found).toHaveLength(1);
    await stage.invoke('due', sqsEvent(found));
    expect(handed('הלך לאיבוד')).toHaveLength(1);
  });

  it('pokes for nothing when nothing is overdue', async () => {
    const sent = stage.sqs.messages.length;
    await stage.invoke('tick', schedulerEvent());
    expect(stage.sqs.messages.slice(sent).map(({ Body }) => Body)).toEqual([]);
  });
});
