import { randomUUID } from 'node:crypto';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { carrierHook } from '@merkazia/exchange/hook';
import { expect, test } from 'vitest';
import { onFunctions, useExchange } from '../harness/exchange.ts';

const at = useExchange();
const hook = (body: string, headers: Record<string, string>) => fetch(`${at.url}/hooks/carrier`, { method: 'POST', body, headers });
const now = () => Math.floor(at.exchange.clock.now() / 1000);

/** A message that the carrier took and says nothing of, and the event that reports it. */
async function silentMessage() {
  const { client } = await at.system();
  await client.call('SendSms', { phones: '0500000008', message: 'x' });
  await at.settle();
  const { key } = (await at.arrived('0500000008')).at(-1);
  const event = (status: string) => JSON.stringify({ type: 'sms.report', key, to: '0500000008', status, at: new Date().toISOString() });
  const report = async () => (await client.call('GetSmsOutLog')).rows[0]!.DeliveryReport;
  return { event, report };
}
const signed = (id: string, body: string, secret = at.exchange.config.carrierSecret, timestamp = now()) => signedHeaders(secret, { id, timestamp, body });

test('an event is taken by its signature over the exact bytes of the body, and by nothing less', async () => {
  const { event, report } = await silentMessage();
  const body = event('DELIVRD');
  const good = signed('evt_1', body);
  for (const [sent, headers] of [
    [body, {}],
    [body.replace('DELIVRD', 'EXPIRED'), good],
    [`${body} `, good],
    [body, { ...good, 'webhook-id': 'evt_2' }],
    [body, { ...good, 'webhook-timestamp': String(now() + 1) }],
    [body, { ...good, 'webhook-signature': good['webhook-signature']!.slice(0, -2) }],
    [body, { ...good, 'webhook-signature': 'v1,' }],
    [body, signed('evt_1', body, 'another secret')],
    [body, signed('evt_1', body, undefined, now() - 301)],
    [body, signed('evt_1', body, undefined, now() + 302)],
  ] as [string, Record<string, string>][]) expect((await hook(sent, headers)).status).toBe(401);
  expect(await report()).toBe('ESME_ROK');
  expect((await hook(body, signed('evt_1', body, undefined, now() - 290))).status).toBe(200);
  expect(await report()).toBe('DELIVRD');
});

test('an event sent again under its id is taken and changes nothing, in this process or another', async () => {
  const { event, report } = await silentMessage();
  const expired = event('EXPIRED');
  expect(await (await hook(expired, signed('evt_3', expired))).json()).toEqual({ accepted: true });
  const changed = event('DELIVRD');
  expect(await (await hook(changed, signed('evt_3', changed))).json()).toEqual({ accepted: true });
  expect(await report()).toBe('EXPIRED');
  const other = await carrierHook(at.exchange)(new Request(`${at.url}/hooks/carrier`, { method: 'POST', body: changed, headers: signed('evt_3', changed) }));
  expect(await other.json()).toEqual({ accepted: true });
  expect(await report()).toBe('EXPIRED');
  await hook(changed, signed('evt_4', changed));
  expect(await report()).toBe('DELIVRD');
});

test('the carrier\'s secret is changed in service: while both are known, either signs', async () => {
  const { event } = await silentMessage();
  const both = carrierHook({ ...at.exchange, config: { ...at.exchange.config, carrierSecret: 'the new secret,the old secret' } });
  const body = event('DELIVRD');
  const statusOf = async (secret: string) => (await both(new Request(`${at.url}/hooks/carrier`, { method: 'POST', body, headers: signed('evt_5', body, secret) }))).status;
  expect([await statusOf('the new secret'), await statusOf('the old secret'), await statusOf('the new secret,the old secret'), await statusOf('neither')]).toEqual([200, 200, 200, 401]);
});

test('a body of more than 64 KB is not read to its end', async () => {
  const body = 'x'.repeat(70_000);
  expect((await hook(body, signed('evt_6', body))).status).toBe(413);
});

const ended = { type: 'call.ended', key: 'YA-3-0773137770-Merkazia-1795447298471003.0.17', to: '0501234567', outcome: 'no-answer', seconds: 0, at: '2026-11-23T08:15:13Z' };
const answered = { type: 'call.answered', key: ended.key, to: ended.to, at: ended.at };
const posted = async (event: unknown) => {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const answer = await hook(body, signed(`evt_${randomUUID()}`, body));
  return { status: answer.status, body: await answer.json() };
};

test.each([ended, answered, { ...ended, key: 'nobody\'s' }, { ...answered, key: 'verify.0773137770.1' }])('an event of a call that nobody asked for is taken and not accepted: %j', async (event) => {
  expect(await posted(event)).toEqual({ status: 200, body: { accepted: false } });
});

test('an event of a call is taken by its signature only', async () => {
  const body = JSON.stringify(ended);
  expect((await hook(body, signed('evt_7', body, 'another secret'))).status).toBe(401);
  expect((await hook(body.replace('no-answer', 'answered'), signed('evt_8', body))).status).toBe(401);
});

test.each([
  '{', 'null', '[]', {}, { ...ended, type: 'call.lost' }, { ...ended, type: 'toString' },
  { ...ended, key: undefined }, { ...ended, key: 7 }, { ...ended, to: '' }, { ...ended, at: undefined }, { ...ended, at: 'yesterday' }, { ...ended, at: '2026-11-23' },
  { ...ended, outcome: undefined }, { ...ended, outcome: 'lost' }, { ...ended, outcome: ['busy'] }, { ...ended, seconds: -1 }, { ...ended, seconds: 1.5 }, { ...ended, seconds: '2' }, { ...ended, seconds: 86_401 },
  { ...answered, key: 'x'.repeat(201) }, { ...answered, at: 1_795_447_298_471 },
])('what is no event is refused, and the types there are are named: %j', async (event) => {
  const { status, body } = await posted(event);
  expect(status).toBe(400);
  expect(body).toEqual({ responseStatus: 'ERROR', message: expect.stringMatching(/^The body is not an event of the contract; its types are (.+, )?sms\.report, (.+, )?call\.answered, call\.ended(, .+)?\.$/) });
});

test('the seconds of an end may be left out', async () => {
  expect((await posted({ ...ended, seconds: undefined })).status).toBe(200);
});

// The database of this process is taken away.
test.skipIf(onFunctions)('an event that could not be written down is a fault, which is logged and answered 500, and is taken when it comes again', async () => {
  const { event, report } = await silentMessage();
  const body = event('DELIVRD');
  const { client } = at.exchange.table;
  const { send } = client;
  client.send = async () => { throw Object.assign(new Error('the database is away'), { name: 'AccessDeniedException' }); };
  const answer = await hook(body, signed('evt_away', body)).finally(() => { client.send = send; });
  expect(answer.status).toBe(500);
  expect(at.logs).toContainEqual(expect.objectContaining({ level: 'error', event: 'request failed', path: '/hooks/carrier', problem: expect.stringContaining('the database is away') }));
  expect((await hook(body, signed('evt_away', body))).status).toBe(200);
  expect(await report()).toBe('DELIVRD');
});
