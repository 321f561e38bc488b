import { hookAddress } from '@merkazia/exchange/carrier/hosted/hookAddress';
import { asksOf } from '@merkazia/exchange/store/asks';
import { callerIdRow } from '@merkazia/exchange/store/callerIds';
import { expect, test } from 'vitest';
import { assertNoSecret } from '../harness/trace.ts';
import { password, useTwo } from './two.ts';

const two = useTwo();
const { at } = two;
const day = 86_400_000;

test('the account upstream is read, shown to operators beside the own one, and its caller IDs may be shown here', async () => {
  const { did, client } = await two.system();
  const until = Math.floor((two.upstream.exchange.clock.now() + 100 * day) / 1000) * 1000;
  await two.upstream.exchange.table.writeAll([callerIdRow(did, '0541112222', until)]);
  await expect(client.call('SendSms', { phones: '0521234567', message: 'x', from: '0541112222' })).rejects.toThrow('from');
  await at.admin.call('ChangeSystem', { did, hostedToken: `${did}:${password}` });
  await at.settle();
  const { system } = await at.admin.call('GetSystem', { did });
  expect(system).toMatchObject({ units: 100, hosted: { mainDid: did, units: 100, smsUnits: 100, problem: null, queues: [] } });
  expect(system.callerIds.map(({ callerId }) => callerId)).toEqual(['0541112222']);
  assertNoSecret({ message: JSON.stringify(system) } as never);
  await client.call('SendSms', { phones: '0521234567', message: 'x', from: '0541112222' });
  await two.advance(20);
  expect((await two.reached('0521234567')).at(-1)).toMatchObject({ from: '0541112222' });
});

test('its own charge stands beside ours', async () => {
  const { did, client } = await two.system();
  await client.call('SendSms', { phones: '0521234567:0541234567', message: 'x' });
  await two.advance(20);
  expect((await asksOf(at.exchange.table, did, 'sms')).map(({ billing }) => billing)).toEqual([200]);
  expect((await client.call('GetCustomerData')).smsUnits).toBe(99.8);
});

test('a token that is wrong upstream is told to operators and is no reason to stop', async () => {
  const { did } = await two.system();
  await at.admin.call('ChangeSystem', { did, hostedToken: `${did}:wrong-password` });
  await at.advance(2);
  expect((await at.admin.call('GetSystem', { did })).system.hosted).toMatchObject({ readAt: null, problem: expect.stringContaining('do not match') });
  await at.admin.call('ChangeSystem', { did, hostedToken: '' });
  expect((await at.admin.call('GetSystem', { did })).system.hosted).toBeNull();
});

test('the minutes of calls that came in upstream are summed here, day by day', async () => {
  const { did, client } = await two.system();
  const call = (seconds: number) => two.post('/simulator/incoming-calls', { to: did, seconds });
  await call(125);
  await two.upstream.settle();
  await at.admin.call('ChangeSystem', { did, hostedToken: `${did}:${password}` });
  await at.settle();
  expect(await client.call('GetIncomingSum')).toMatchObject({ direct: 3, transferIn: 0, transferOut: 0 });
  await call(61);
  await two.advance(3660, 1830);
  expect(await at.client({ token: await at.session(did) }).call('GetIncomingSum')).toMatchObject({ direct: 5 });
});

test('a queue upstream is shown here while an operator lists it', async () => {
  const { did, client } = await two.system();
  await at.admin.call('ChangeSystem', { did, hostedQueues: ['1/2'] });
  for (const event of [{ event: 'login', agent: '0501112222' }, { event: 'join', call: 'c1', phone: '0521234567' }]) await two.post('/simulator/queue', { to: did, path: '/1/2', ...event });
  await two.upstream.settle();
  await two.advance(70, 35);
  const queue = await client.call('GetQueueRealTime', { queuePath: '/1/2' });
  expect(queue).toMatchObject({ queueData: { Calls: 1 }, members: [{ agent: '0501112222', Status: '1' }], entries: [{ phone: '0521234567', Position: '1', CallId: 'c1' }] });
  expect(Number(queue.entries[0]!.Wait)).toBeGreaterThanOrEqual(30);
  await at.admin.call('ChangeSystem', { did, hostedQueues: [] });
  await two.advance(70, 35);
  await expect(client.call('GetQueueRealTime', { queuePath: '/1/2' })).rejects.toThrow('is not a queue');
});

test('an extension that is none is refused', async () => {
  const { did } = await two.system();
  await expect(at.admin.call('ChangeSystem', { did, hostedQueues: ['?'] })).rejects.toThrow('hostedQueues');
});

test('a hook upstream comes in by its own address only, once however often it is posted, and is a carrier\'s event', async () => {
  const { did, client } = await two.system();
  const { campaignId } = await client.call('RunTzintuk', { phones: '0500000008:0500000020' });
  await two.advance(5, 5);
  const [ask] = await asksOf(at.exchange.table, did, 'call');
  const address = hookAddress(at.exchange.config.sealingKey, `${at.url}/hooks/hosted`, 'tts', ask!);
  const post = (url: string, body: string) => fetch(url, { method: 'POST', body }).then(({ status }) => status);
  const told = { CampaignId: ask!.campaign, Number: '0500000008', Status: 'UP', Time: at.exchange.clock.now() };
  expect(await post(`${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`, JSON.stringify(told))).toBe(404);
  expect(await post(address.replace(did, '0773137770'), JSON.stringify(told))).toBe(404);
  expect(await post(address, '{"Status":"MAYBE"}')).toBe(400);
  expect(await post(address, 'x'.repeat(70_000))).toBe(413);
  for (let i = 0; i < 3; i++) expect(await post(address, JSON.stringify(told))).toBe(200);
  expect(await post(address, String(new URLSearchParams({ CampaignId: ask!.campaign!, Number: '0500000008', Status: 'DOWN', CallTimeMS: '4000' })))).toBe(200);
  await two.advance(60, 30);
  const { report } = (await client.call('ViewCampaignReports', { CampaignId: campaignId, json: true })) as any;
  expect(report['0500000008']).toMatchObject({ status: 'done', outcome: 'answered', answerTS: expect.any(String) });
  expect(report['0500000020']).toMatchObject({ outcome: 'answered' });
});
