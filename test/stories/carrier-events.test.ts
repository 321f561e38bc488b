import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { carrierHook } from '@merkazia/exchange/hook';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

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
