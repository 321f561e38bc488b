import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { due, listEntriesKey, listGenerationKey, tzintukSweepKey } from '@merkazia/exchange/store/keys';
import { beginGeneration, generationWriter } from '@merkazia/exchange/store/listGenerations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionUrlEvent, schedulerEvent, sqsEvent } from './events.ts';
import type { Message } from './sqs.ts';
import { type Stage, startStage, system } from './stage.ts';

let stage: Stage;
let token: string;
beforeAll(async () => {
  stage = await startStage();
  token = await stage.login();
});
afterAll(() => stage?.stop());

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

describe('the tick', () => {
  it('pokes for nothing when nothing is overdue', async () => {
    await stage.invoke('tick', schedulerEvent());
    expect(stage.sqs.messages).toEqual([]);
  });

  it('pokes again for a message whose poke was lost, and then it goes out', async () => {
    const lost = await send('0501234567', 'הלך לאיבוד');
    await stage.invoke('tick', schedulerEvent());
    const found = stage.sqs.messages.filter(({ MessageId }) => MessageId !== lost.MessageId);
    expect(found).toMatchObject([{ Body: lost.Body, MessageGroupId: `S#${system.did}` }]);
    await stage.invoke('due', sqsEvent(found));
    expect(handed('הלך לאיבוד')).toHaveLength(1);
  });
});

describe('the worker', () => {
  it('sweeps what a list has left behind', async () => {
    const { json: { templateId } } = await stage.ask({ path: '/ym/api/CreateTemplate', query: String(new URLSearchParams({ token, description: 'x' })) });
    const list = String(templateId);
    const generation = await beginGeneration(stage.table, list, Date.now() - 3_600_000);
    const write = generationWriter(stage.table, list, generation);
    await write.bucket({ bucket: 0, entries: [{ rowid: 1, phone: '0501234567', name: '', moreinfo: '', blocked: false }] });
    await write.end();
    const poke = { MessageId: randomUUID(), Body: JSON.stringify({ kind: 'list', key: listGenerationKey(list, generation) }), MessageGroupId: `T#${list}` };
    expect(await stage.invoke('due', sqsEvent([poke]))).toEqual({ batchItemFailures: [] });
    expect(await stage.table.getAll([listGenerationKey(list, generation), listEntriesKey(list, generation, 0)])).toEqual([undefined, undefined]);
  });

  it('hands on the message of a good poke, and gives back only the poke of a later version that it cannot do', async () => {
    const poke = await send('0501234567', 'שלום עולם');
    const unknown = { MessageId: randomUUID(), Body: '{"kind":"hologram","key":{"pk":"S#1","sk":"1"}}', MessageGroupId: 'S#1' };
    expect(await stage.invoke('due', sqsEvent([poke, unknown]))).toEqual({ batchItemFailures: [{ itemIdentifier: unknown.MessageId }] });
    expect(handed('שלום עולם')).toMatchObject([{ from: system.did, to: '0501234567', flash: false }]);
    expect(await report('שלום עולם')).toBe('ESME_ROK');
    expect(await stage.log('due')).toContain('"message":"work failed"');
  });

  it('hands a message on once, however often its poke comes', async () => {
    const poke = await send('0501234567', 'פעם אחת');
    expect(await stage.invoke('due', sqsEvent([poke, poke]))).toEqual({ batchItemFailures: [] });
    await stage.invoke('due', sqsEvent([poke]));
    expect(handed('פעם אחת')).toHaveLength(1);
  });

  it('writes down why the gateway refuses a number', async () => {
    stage.gateway.answers.set('0541111111', { status: 200, body: '{"taken":false,"status":"ESME_RINVDSTADR"}' });
    await stage.invoke('due', sqsEvent([await send('0541111111', 'לא יגיע')]));
    expect(await report('לא יגיע')).toBe('ESME_RINVDSTADR');
  });

  it('reports nothing of a message while it is unknown whether the gateway has it', async () => {
    stage.gateway.answers.set('0542222222', { status: 502, body: 'Bad Gateway' });
    expect(await stage.invoke('due', sqsEvent([await send('0542222222', 'אולי')]))).toEqual({ batchItemFailures: [] });
    expect(handed('אולי')).toHaveLength(1);
    expect(await report('אולי')).toBeNull();
  });
});

async function post(secret: string, event: object, base64 = true) {
  const body = JSON.stringify(event);
  const headers = { 'content-type': 'application/json', ...signedHeaders(secret, { id: randomUUID(), timestamp: Math.floor(Date.now() / 1000), body }) };
  const answer = await stage.invoke('carrierHook', functionUrlEvent({ method: 'POST', path: '/hooks/carrier', headers, body, base64 }));
  return { status: answer.statusCode, json: JSON.parse(answer.body) };
}

describe('a carrier that tells of a free tzintuk list', () => {
  const told = (type: string, from: string, at: number) => post(stage.secret, { type: `tzintuk.${type}`, from, to: system.did, list: '1844', folder: '1/2', at: new Date(at).toISOString() });
  const ask = async (action: string) => (await stage.ask({ path: '/ym/api/TzintukimListManagement', query: String(new URLSearchParams({ token, action, TzintukimList: '1844' })) })).json;

  it('is believed: who joined and left is told by the API, a reset that comes late takes off those before it, and the worker deletes them', async () => {
    const now = Date.now();
    for (const [type, from, at] of [['joined', '0501234567', now - 9000], ['joined', '0521234567', now - 8000], ['left', '0521234567', now - 7000], ['joined', '0541234567', now - 5000], ['reset', '0501234567', now - 6000]] as const) {
      expect(await told(type, from, at)).toEqual({ status: 200, json: { accepted: true } });
    }
    expect((await ask('getlistEnteres')).enteres).toMatchObject([{ phone: '0541234567' }]);
    expect((await ask('getLogList')).events).toHaveLength(5);
    const sweep = tzintukSweepKey(system.did, '1844');
    await stage.table.write({ update: sweep, set: 'SET gs = :now', values: { ':now': due('list', now - 1000, sweep).gs } });
    await stage.invoke('due', sqsEvent([{ MessageId: randomUUID(), Body: JSON.stringify({ kind: 'list', key: sweep }), MessageGroupId: system.did }]));
    const { items } = await stage.table.query({ pk: sweep.pk });
    expect(items.map(({ sk }) => sk)).toEqual(['HEAD', 'P#0541234567']);
  });
});

describe('a carrier that reports a delivery', () => {
  let key: string;
  beforeAll(async () => {
    await stage.invoke('due', sqsEvent([await send('0501234567', 'הגיע?')]));
    key = handed('הגיע?')[0]!.key;
  });
  const delivered = (of = key) => ({ type: 'sms.report', key: of, to: '0501234567', status: 'DELIVRD', at: new Date().toISOString() });

  it('is refused when another secret signed it, and the log stays as it was', async () => {
    expect(await post('another secret', delivered())).toMatchObject({ status: 401 });
    expect(await report('הגיע?')).toBe('ESME_ROK');
  });

  it('is told that a message nobody sent is not known', async () => {
    expect(await post(stage.secret, delivered(key.replace(/\d{13}/, '1000000000000')))).toEqual({ status: 200, json: { accepted: false } });
  });

  it.each([['in base64', true], ['as text', false]])('is believed when it is signed, %s, however often it comes: the caller reads it in the log', async (_, base64) => {
    expect(await post(stage.secret, delivered(), base64)).toEqual({ status: 200, json: { accepted: true } });
    expect(await report('הגיע?')).toBe('DELIVRD');
  });
});
